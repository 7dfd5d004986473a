import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/read/workbook/readWorkbook.js';
import { inflated } from '../../src/read/zip/inflated.js';
import { zipDirectory } from '../../src/read/zip/zipDirectory.js';
import type { Workbook, WorkbookSheet } from '../../src/write/index.js';
import { writeWorkbook } from '../../src/write/index.js';

const workbook = (...sheets: WorkbookSheet[]): Workbook => ({ title: '示例', language: 'zh', sheets });
const column = { width: 20 };
const sheetOf = (...values: (string | number | null)[]): WorkbookSheet => ({
  name: '表',
  columns: values.map(() => column),
  rows: [{ cells: values.map((value) => ({ value })) }],
});

/** The cells of the first row of the first sheet, as our own reader sees them. */
async function firstRow(written: Workbook): Promise<readonly unknown[]> {
  const [grid] = await readWorkbook(await writeWorkbook(written));
  for await (const batch of grid?.rows(() => undefined) ?? []) return batch[0]?.cells ?? [];
  return [];
}

/** The part of the file in which the printed ranges stand. */
async function definedNames(bytes: Uint8Array): Promise<{ readonly xml: string }> {
  const entry = zipDirectory(bytes, {}).get('xl/workbook.xml');
  if (!entry) return { xml: '' };
  const decoder = new TextDecoder();
  let xml = '';
  for await (const chunk of inflated(entry, {})) xml += decoder.decode(chunk, { stream: true });
  return { xml };
}

describe('a workbook that is written', () => {
  it('is the same to the byte each time', async () => {
    const [first, second] = [
      await writeWorkbook(workbook(sheetOf('甲', 1))),
      await writeWorkbook(workbook(sheetOf('甲', 1))),
    ];
    expect(first).toEqual(second);
    const { properties } = await readXlsx(first);
    expect(properties?.created?.toISOString()).toBe('1980-01-01T00:00:00.000Z');
    expect(properties?.modified?.toISOString()).toBe('1980-01-01T00:00:00.000Z');
  });

  it('reads back as what it was: numbers as numbers, texts as texts', async () => {
    expect(await firstRow(workbook(sheetOf('发明专利', -3.5, null, '4700')))).toEqual([
      '发明专利',
      { kind: 'number', text: '-3.5', value: -3.5, isPercent: false },
      '',
      '4700',
    ]);
  });

  it.each([
    '=HYPERLINK("http://example.com","x")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '#N/A',
    '#REF!',
    '<script>alert(1)</script>',
    '_x000A_',
    '\u202e左右\u2066',
    '&amp;',
  ])('keeps the text %j a text', async (hostile) => {
    const bytes = await writeWorkbook(workbook(sheetOf(hostile)));
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.rows).toEqual([[hostile]]);
    const cell = sheets[0]?.cells?.get('0,0');
    expect(cell?.formula).toBeUndefined();
    expect(await firstRow(workbook(sheetOf(hostile)))).toEqual([hostile]);
  });

  it('keeps any text that XML can hold', async () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '专',
        'a',
        '_',
        'x',
        '0',
        '=',
        '<',
        '&',
        '"',
        "'",
        ' ',
        '\n',
        '𠮷',
        '\u200f',
        '#',
      ),
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(
        text.filter((each) => each !== ''),
        async (each) => {
          expect(await firstRow(workbook(sheetOf(each)))).toEqual([each]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows a character that XML has not, and cuts a text that no cell holds', async () => {
    expect(await firstRow(workbook(sheetOf('甲\u0001乙\uffff\ud800')))).toEqual(['甲\ufffd乙\ufffd\ufffd']);
    const [long] = await firstRow(workbook(sheetOf('长'.repeat(40_000))));
    expect(long).toBe(`${'长'.repeat(32_766)}…`);
  });

  it('keeps widths, merged cells, what stays in view, filters, locks and rules of entry', async () => {
    const bytes = await writeWorkbook(
      workbook({
        name: '填报',
        columns: [{ width: 30 }, { width: 12, isHidden: true }],
        rows: [
          {
            cells: [
              { value: '题', look: 'title' },
              { value: null, look: 'blank' },
            ],
            height: 30,
          },
          {
            cells: [
              { value: '指标', look: 'head' },
              { value: 'id', look: 'head' },
            ],
          },
          {
            cells: [
              { value: null, look: 'entry', isOpen: true, comment: '填数\n第二行' },
              { value: 0.743, look: 'number', format: '0.0%' },
            ],
          },
        ],
        merged: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
        frozen: { rows: 2, columns: 1 },
        filtered: { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 1 },
        entryRules: [
          {
            range: { firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 0 },
            allow: { kind: 'number', isWhole: true, min: 0 },
            hint: { title: '填报', text: '整数' },
            refusal: { title: '不对', text: '应为不小于 0 的整数' },
          },
          {
            range: { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 },
            allow: { kind: 'list', values: ['初步', '最终'] },
            refusal: { title: '不对', text: '应从列表中选' },
          },
        ],
        isLocked: true,
        print: { orientation: 'landscape', headRows: { first: 1, last: 1 }, footer: '甲 & 乙' },
      }),
    );
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.columns?.map(({ width, hidden }) => [width, hidden ?? false])).toEqual([
      [30, false],
      [12, true],
    ]);
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
    expect(sheet?.freezePane).toEqual({ rows: 2, columns: 1 });
    expect(sheet?.autoFilter?.range).toBe('A2:B3');
    expect(sheet?.protection?.sheet).toBe(true);
    expect(
      sheet?.dataValidations?.map(({ type, operator, formula1, values, range }) => ({
        type,
        operator,
        formula1,
        values,
        range,
      })),
    ).toEqual([
      { type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', values: undefined, range: 'A3:A3' },
      { type: 'list', operator: undefined, formula1: undefined, values: ['初步', '最终'], range: 'B3:B3' },
    ]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.headerFooter?.oddFooter).toBe('&L甲 && 乙&R&P / &N');
    expect(sheet?.cells?.get('2,0')?.comment?.text).toBe('填数\n第二行');
    expect(sheet?.cells?.get('2,0')?.style?.protection?.locked).toBe(false);
    expect(sheet?.cells?.get('2,1')?.style?.numFmt).toBe('0.0%');
  });

  it('names the printed rows of a sheet so that a blank or an apostrophe in its name does no harm', async () => {
    const name = "2023 年'表'（一）";
    const bytes = await writeWorkbook(
      workbook({
        ...sheetOf('甲'),
        name,
        print: { orientation: 'portrait', headRows: { first: 0, last: 0 } },
      }),
    );
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.name).toBe(name);
    expect(sheets[0]?.pageSetup?.printTitlesRow).toBe('$1:$1');
    // The apostrophe is doubled within the quoted name, as in a formula.
    const { xml } = await definedNames(bytes);
    expect(xml).toContain("'2023 年''表''（一）'!$A$1:$A$1");
  });

  it('links to the web and to its own sheets, and nowhere else', async () => {
    const [web, script, file] = ['https://example.com/?a=1&b="', 'javascript:alert(1)', 'file:///etc/passwd'];
    const bytes = await writeWorkbook(
      workbook(
        {
          name: '目录',
          columns: [column],
          rows: [
            { cells: [{ value: 'a', link: { address: 'https://example.com/?a=1&b=2' } }] },
            { cells: [{ value: 'b', link: { address: script } }] },
            { cells: [{ value: 'c', link: { address: file } }] },
            { cells: [{ value: 'd', link: { address: web } }] },
            { cells: [{ value: 'e', link: { sheet: '甲/乙' } }] },
            { cells: [{ value: 'f', link: { sheet: '没有' } }] },
          ],
        },
        { ...sheetOf('x'), name: '甲/乙' },
      ),
    );
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const linkAt = (row: number) => {
      const { target, location } = sheets[0]?.cells?.get(`${row},0`)?.hyperlink ?? {};
      return location || target;
    };
    expect([0, 1, 2, 3, 4, 5].map(linkAt)).toEqual([
      'https://example.com/?a=1&b=2',
      undefined,
      undefined,
      web,
      "'甲 乙'!A1",
      undefined,
    ]);
  });

  it('refuses what cannot be written', async () => {
    await expect(writeWorkbook(workbook())).rejects.toThrow('a workbook must have a sheet, got none');
    await expect(writeWorkbook(workbook(sheetOf(Number.NaN)))).rejects.toThrow(
      'a number must be finite, got NaN',
    );
    const list = (values: string[]): WorkbookSheet => ({
      ...sheetOf('甲'),
      entryRules: [
        {
          range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
          allow: { kind: 'list', values },
          refusal: { title: '', text: '' },
        },
      ],
    });
    for (const values of [[], ['甲,乙'], ['"'], ['长'.repeat(256)]])
      await expect(writeWorkbook(workbook(list(values)))).rejects.toThrow(RangeError);
  });
});
