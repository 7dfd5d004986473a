import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRows } from '../../src/read/readRows.js';
import { archiveOf, textRow, workbookOf } from '../read/archive.js';
import { rowsRead } from '../read/rowsRead.js';

const seed = Date.now() % 2 ** 31;

it('reads a hundred thousand files of junk: rows or findings, never anything else', async () => {
  const piece = fc.constantFrom(
    ...[
      '指标',
      '年份',
      '数值',
      '2021',
      '2022年完成值',
      '目标值',
      'A',
      '1',
      '合计',
      '注：',
      '上半年',
      ',',
      ',',
      '\t',
      ';',
    ],
    ...['\n', '\r\n', '"', '{', '}', ':', '[', '\0', '　', '１', '—'],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const { rows, findings, understood } = await rowsRead(pieces.join(''));
      expect(rows.length + findings.length > 0 || understood?.rowsRead === 0).toBe(true);
    }),
    { numRuns: 100_000, seed },
  );
});

it('reads ten thousand workbooks with one byte changed', async () => {
  const whole = workbookOf(textRow(1, '指标', '年份', '数值') + textRow(2, 'A', '2023', '1'));
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = whole.slice();
      bytes[at] = byte;
      const { rows, findings } = await rowsRead(bytes);
      expect(rows.length === 1 || findings.length > 0).toBe(true);
    }),
    { numRuns: 10_000, seed },
  );
});

it('reads a million rows in bounded memory', async () => {
  const header = new TextEncoder().encode('指标,年份,数值\n');
  const thousand = new TextEncoder().encode('知识产权保护社会满意度,2023,84.9\n'.repeat(1000));
  const source = (async function* () {
    yield header;
    for (let piece = 0; piece < 1000; piece++) yield thousand;
  })();
  const before = process.memoryUsage().heapUsed;
  let count = 0;
  let peak = 0;
  for await (const _ of readRows(source, { onFinding: () => undefined })) {
    if (++count % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  }
  expect(count).toBe(1_000_000);
  // The text of it alone is 48 MB in UTF-8, its rows some 500 MB.
  expect(peak).toBeLessThan(200e6);
});

it('takes any archive for what it is', async () => {
  const entry = fc.record({
    name: fc.string({ maxLength: 20 }),
    text: fc.string({ maxLength: 50 }),
    size: fc.nat(2 ** 31),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
      expect((await rowsRead(archiveOf(entries))).findings).toHaveLength(1);
    }),
    { numRuns: 10_000, seed },
  );
});
