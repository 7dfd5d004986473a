import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/read/readCsv.js';

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells);

describe('readCsv', () => {
  it.each([
    [',', 'a,b,c\n1,2,3'],
    ['\t', 'a\tb\tc\n1\t2\t3'],
    [';', 'a;b;c\n1;2,5;3'],
    [',', '表,,\n"a;x;y","b",c\n1,2,3'],
    [',', 'alone\nlonely'],
    [',', ''],
  ])('tells the delimiter %j', (delimiter, text) => {
    expect(readCsv(text).delimiter).toBe(delimiter);
  });

  it('does not care how lines end, even when they end differently', () => {
    expect(cells('a,b\r\n1,2\n3,4\r5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('keeps cells as they stand: quotes undone, nothing trimmed', () => {
    expect(cells('a,b\n" x ","1,234"\n"say ""hi""",')).toEqual([
      ['a', 'b'],
      [' x ', '1,234'],
      ['say "hi"', ''],
    ]);
  });

  it('counts lines of the file and rows of the sheet, which part at a line break in a cell', () => {
    expect(readCsv('a,b\n"x\n\ny",1\n2,3').rows.map(({ row, record }) => [row, record])).toEqual([
      [1, 1],
      [2, 2],
      [5, 3],
    ]);
  });

  it('finds a quote that is never closed, at the line where it opens', () => {
    const { rows, findings } = readCsv('a,b\n1,2\n"3,4\n5,6\n', { file: 'a.csv' });
    expect(rows).toHaveLength(2);
    expect(findings).toMatchObject([
      { code: 'row/quoteBroken', where: { file: 'a.csv', row: 3 }, seen: '3,4\\n5,6\\n' },
    ]);
  });

  it('finds text behind a closing quote', () => {
    expect(readCsv('a,b\n"1"x,2\n3,4').findings.map(({ code, where }) => [code, where.row])).toEqual([
      ['row/quoteBroken', 2],
    ]);
  });

  it('is done with ten megabytes of one cell, of quotes, of commas', () => {
    for (const text of [
      `a,b\n${'x'.repeat(1e7)},1`,
      '"'.repeat(1e7),
      ','.repeat(1e6),
      '"",'.repeat(1e6),
      '\n'.repeat(1e6),
    ]) {
      const start = performance.now();
      readCsv(text);
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });

  it('gives back every table that was written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '指', ',', ';', '\t', '"', '\n', ' ') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(cells(text)).toEqual(rows);
      }),
    );
  });

  it('never throws, and loses no row in silence', () => {
    const junk = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n', '\r', '\0'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(junk, (text) => void readCsv(text)),
      { numRuns: 2000 },
    );
  });
});
