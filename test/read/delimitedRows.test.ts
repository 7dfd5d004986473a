import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { delimitedRows, longestRow } from '../../src/read/delimited/delimitedRows.js';
import type { SheetRow } from '../../src/read/sheetRow.js';

/** Reads pieces of a text as they come. */
async function readPieces(pieces: readonly string[]) {
  const findings: Finding[] = [];
  const text = (async function* () {
    yield* pieces;
  })();
  const { rows, delimiter } = delimitedRows(text, (found) => findings.push(found), { file: 'a.csv' });
  const all: SheetRow[] = [];
  for await (const batch of rows) for (const row of batch) all.push(row);
  return { rows: all, delimiter: delimiter(), findings };
}
const readCsv = (text: string) => readPieces([text]);
const cells = async (text: string) => (await readCsv(text)).rows.map((row) => row.cells);

describe('delimitedRows', () => {
  it.each([
    [',', 'a,b,c\n1,2,3'],
    ['\t', 'a\tb\tc\n1\t2\t3'],
    [';', 'a;b;c\n1;2,5;3'],
    [',', '表,,\n"a;x;y","b",c\n1,2,3'],
    [',', 'alone\nlonely'],
    [',', ''],
  ])('tells the delimiter %j', async (delimiter, text) => {
    expect((await readCsv(text)).delimiter).toBe(delimiter);
  });

  it('does not care how lines end, even when they end differently', async () => {
    expect(await cells('a,b\r\n1,2\n3,4\r5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('keeps cells as they stand: quotes undone, nothing trimmed', async () => {
    expect(await cells('a,b\n" x ","1,234"\n"say ""hi""",')).toEqual([
      ['a', 'b'],
      [' x ', '1,234'],
      ['say "hi"', ''],
    ]);
  });

  it('counts lines of the file and rows of the sheet, which part at a line break in a cell', async () => {
    expect((await readCsv('a,b\n"x\n\ny",1\n2,3')).rows.map(({ row, record }) => [row, record])).toEqual([
      [1, 1],
      [2, 2],
      [5, 3],
    ]);
  });

  it('finds a quote that is never closed, at the line where it opens', async () => {
    const { rows, findings } = await readCsv('a,b\n1,2\n"3,4\n5,6\n');
    expect(rows).toHaveLength(2);
    expect(findings).toMatchObject([
      { code: 'row/quoteBroken', where: { file: 'a.csv', row: 3 }, seen: '3,4\\n5,6' },
    ]);
  });

  it('finds text behind a closing quote', async () => {
    expect((await readCsv('a,b\n"1"x,2\n3,4')).findings.map(({ code, where }) => [code, where.row])).toEqual([
      ['row/quoteBroken', 2],
    ]);
  });

  it('reads ten megabytes of one cell, of commas, of lines', async () => {
    expect((await readCsv(`a,b\n${'x'.repeat(1e7)},1`)).rows[1]?.cells[0]).toHaveLength(1e7);
    expect((await readCsv(','.repeat(1e6))).rows[0]?.cells).toHaveLength(1e6 + 1);
    expect((await readCsv('"",'.repeat(1e6))).rows[0]?.cells).toHaveLength(1e6 + 1);
    expect((await readCsv('\n'.repeat(1e6))).rows).toHaveLength(1e6);
  });

  it('ends at a row that does not', async () => {
    const open = Array.from({ length: 300 }, () => '5,6\n'.repeat(1 << 14));
    const { rows, findings } = await readPieces(['a,b\n1,2\n"3,4\n', ...open]);
    expect(open.join('').length).toBeGreaterThan(longestRow);
    expect(rows).toHaveLength(2);
    expect(findings.map(({ code, where }) => [code, where.row])).toEqual([['row/tooLarge', 3]]);
  });

  it('does not care where the text is cut', async () => {
    const sign = fc.constantFrom('a', '指', ',', ';', '"', '""', '\n', '\r\n', '\r', '",\n"');
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 40 }), fc.nat(60), async (signs, cut) => {
        // Longer than what the delimiter is told from, so that rows come while text is still to come.
        const text = `${'指标,年份\n'.repeat(20_000)}${signs.join('')}`;
        const at = text.length - cut;
        const pieces = [
          text.slice(0, 70_000),
          text.slice(70_000, at),
          text.slice(at, at + 1),
          text.slice(at + 1),
        ];
        const [whole, cutUp] = [await readCsv(text), await readPieces(pieces)];
        expect(cutUp.rows.slice(19_990)).toEqual(whole.rows.slice(19_990));
        expect(cutUp.findings).toEqual(whole.findings);
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('gives back every table that was written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '指', ',', ';', '\t', '"', '\n', ' ') });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    return fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(await cells(text)).toEqual(rows);
      }),
      { seed: 7 },
    );
  });

  it('never throws', () => {
    const junk = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n', '\r', '\0'),
      maxLength: 60,
    });
    return fc.assert(
      fc.asyncProperty(junk, async (text) => void (await readCsv(text))),
      { numRuns: 1000, seed: 9 },
    );
  });
});
