import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeText } from '../../src/write/safeText.js';

it.each([
  '=1+1',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\tx',
  '\rx',
  '\nx',
  '\0x',
  '  =1',
  '\u200b=1',
  '\u202e=1',
  '-',
  '=',
])('puts an apostrophe before %j', (text) => {
  expect(safeText(text)).toBe(`'${text}`);
});

it.each(['', '发明专利', '-3.2', '+5', '-1,234.5', '-12%', '-1e-7', '—', '≥85', "'=1", 'a=1', '1+1'])(
  'leaves %j as it is',
  (text) => {
    expect(safeText(text)).toBe(text);
  },
);

it('adds at most the apostrophe, and never a second one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = safeText(text);
      expect([text, `'${text}`]).toContain(safe);
      expect(safeText(safe)).toBe(safe);
    }),
  );
});
