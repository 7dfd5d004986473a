import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableValue } from '../../src/finding/printable.js';

describe('printable', () => {
  it('leaves Chinese text, full-width digits and emoji alone', () => {
    expect(printable('每万人口１２．５件 😀')).toBe('每万人口１２．５件 😀');
  });

  it('shows control, direction and invisible characters as escapes', () => {
    expect(printable('a\nb\t\u001B[2J\u202Ec\u200B\u2028')).toBe(
      'a\\nb\\t\\u{1B}[2J\\u{202E}c\\u{200B}\\u{2028}',
    );
  });

  it('cuts ten megabytes to eighty characters and no half character', () => {
    expect(printable('x'.repeat(1e7))).toBe(`${'x'.repeat(80)}…`);
    expect(printable(`${'x'.repeat(79)}😀y`)).toBe(`${'x'.repeat(79)}…`);
  });

  it('never leaves an unprintable character, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });
});

describe('printableValue', () => {
  it.each([
    ['件', '件'],
    [1.5, '1.5'],
    [null, 'null'],
    [true, 'true'],
    [[], '[]'],
    [[1, 2, 3], '[…3]'],
    [{ min: 1, max: 2 }, '{min, max}'],
    [undefined, null],
  ])('%j is shown as %j', (value, shown) => {
    expect(printableValue(value)).toBe(shown);
  });
});
