import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellReference } from '../../src/read/workbook/cellReference.js';
import { numberFormat } from '../../src/read/workbook/numberFormat.js';
import { serialDay } from '../../src/read/workbook/serialDay.js';
import { unescapedText } from '../../src/read/workbook/unescapedText.js';
import { allowance } from '../../src/read/zip/allowance.js';
import { crc32 } from '../../src/read/zip/crc32.js';
import { archiveOf, textRow, workbookOf } from './archive.js';
import { fixture } from './fixture.js';
import { figuresOf, rowsRead, toldBy } from './rowsRead.js';
import { utf8 } from './utf8.js';

const header = textRow(1, '指标', '年份', '完成值');
/** The value cell of one row, by its XML. */
const cellOf = async (xml: string, styles = '') => {
  const row = `<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>2023</v></c>${xml}</row>`;
  const { rows, findings } = await rowsRead(
    workbookOf(header + row, {
      styles,
      strings:
        '<sst><si><t>共</t></si><si><r><t>a_x000A_</t></r><r><t>b</t></r><rPh><t>注音</t></rPh></si></sst>',
    }),
  );
  expect(findings).toEqual([]);
  return rows[0]?.cells[2];
};
const codesOf = async (bytes: Uint8Array) => toldBy(await rowsRead(bytes));

describe('a workbook that a spreadsheet wrote', () => {
  it('is understood sheet by sheet: titles, a header of two rows, sections, totals, notes', async () => {
    const read = await rowsRead(fixture('workbook.xlsx'));
    expect(figuresOf(read)).toEqual([
      '每万人口高价值发明专利拥有量 2022年 0.9',
      // The stored result of 0.9+0.3.
      '每万人口高价值发明专利拥有量 2023年 1.2',
      '满意度 2022年 82.25',
      '满意度 2023年 ８４．９',
      // Stored as 0.949, shown as a percentage.
      '按期结案率 2022年 94.9%',
      '按期结案率 2023年 暂无',
      '知识产权质押融资金额 2022年 2150.5',
      '知识产权质押融资金额 2023年 12345.67',
    ]);
    expect(toldBy(read)).toEqual([
      'sheet/skipped',
      '4 sheet/columnsIgnored',
      '6 row/skipped',
      '8 row/skipped',
      '12 row/skipped',
      '13 row/skipped',
      'sheet/skipped',
      'sheet/skipped',
    ]);
    expect(read.understood).toMatchObject({
      format: 'xlsx',
      encoding: null,
      rowsRead: 8,
      sheets: [
        { sheet: '填表说明', layout: null, skipped: { zh: '没有认得出的表头' } },
        {
          sheet: '完成情况',
          layout: 'wide',
          headerRows: [4, 5],
          columns: [
            { column: 'B', field: 'indicator' },
            { column: 'C', field: 'unit' },
            { column: 'D', field: 'baseline', period: '2020年' },
            { column: 'E', field: 'target', period: '2022年', header: '2022年 目标值' },
            { column: 'F', field: 'value', period: '2022年', header: '2022年 完成值' },
            { column: 'G', field: 'target', period: '2023年' },
            { column: 'H', field: 'value', period: '2023年' },
          ],
        },
        { sheet: '目标', layout: null, skipped: { zh: '没有完成值' } },
        { sheet: '代码表', layout: null, skipped: { zh: '是隐藏的工作表' } },
      ],
    });
  });

  it('names the cell of every row', async () => {
    const { rows } = await rowsRead(fixture('workbook.xlsx'), { file: 'w.xlsx' });
    expect(rows[1]?.place).toEqual({ file: 'w.xlsx', sheet: '完成情况' });
    expect([rows[1]?.row, rows[1]?.columns.get('value')?.index]).toEqual([7, 7]);
  });

  it('has periods as numbers, dates and text, and merged names filled in', async () => {
    const read = await rowsRead(fixture('long.xlsx'));
    expect(figuresOf(read).slice(0, 5)).toEqual([
      '满意度 2021 81.5',
      // Dates that show a year, a month, a day.
      '满意度 2022 82.25',
      '满意度 2023-06 83',
      '满意度 2023-12-31 84.9',
      '按期结案率 2023年 95.5%',
    ]);
    const kinds = read.rows.map(({ cells }) => (typeof cells[2] === 'object' ? cells[2].kind : 'text'));
    expect(kinds.slice(5)).toEqual(['error', 'date', 'number', 'merged']);
  });
});

describe('a cell of a workbook', () => {
  const formats = (...codes: string[]) =>
    `<styleSheet><numFmts>${codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`;

  it.each<[string, string, unknown]>([
    ['a shared text', '<c r="C2" t="s"><v>0</v></c>', '共'],
    ['a shared text of pieces, without its phonetic guide', '<c r="C2" t="s"><v>1</v></c>', 'a\nb'],
    ['the text of a formula', '<c r="C2" t="str"><f>A1</f><v>12</v></c>', '12'],
    ['a truth', '<c r="C2" t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
    ['an error', '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
    [
      'a formula without a result',
      '<c r="C2"><f>SUM(A1:A3)</f></c>',
      { kind: 'formula', text: '=SUM(A1:A3)' },
    ],
    [
      'a number',
      '<c r="C2"><v>4700</v></c>',
      { kind: 'number', text: '4700', value: 4700, isPercent: false },
    ],
    // 0.1+0.2 as doubles, and as everybody reads it.
    [
      'a sum',
      '<c r="C2"><v>0.30000000000000004</v></c>',
      { kind: 'number', text: '0.3', value: 0.30000000000000004, isPercent: false },
    ],
    [
      'a small number',
      '<c r="C2"><v>1.5E-8</v></c>',
      { kind: 'number', text: '0.000000015', value: 1.5e-8, isPercent: false },
    ],
    [
      'a large number',
      '<c r="C2"><v>123456789012</v></c>',
      { kind: 'number', text: '123456789012', value: 123456789012, isPercent: false },
    ],
  ])('holds %s', async (_, xml, cell) => {
    expect(await cellOf(xml)).toEqual(cell);
  });

  it('is a percentage by its format, with the point shifted exactly', async () => {
    // 0.57 * 100 is 56.99999999999999.
    expect(0.57 * 100).not.toBe(57);
    const cell = await cellOf('<c r="C2" s="1"><v>0.57</v></c>', formats('0.0%'));
    expect(cell).toEqual({ kind: 'number', text: '57%', value: 0.57, isPercent: true });
  });

  it('is a date by its format', async () => {
    const cell = await cellOf('<c r="C2" s="1"><v>45291.75</v></c>', formats('yyyy/m/d h:mm'));
    expect(cell).toEqual({
      kind: 'date',
      text: '2023-12-31',
      serial: 45291.75,
      date: '2023-12-31',
      format: 'yyyy/m/d h:mm',
    });
  });

  it('counts days from 1904 where its workbook does', async () => {
    const styles = formats('yyyy-mm-dd');
    const row =
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>43829</v></c><c r="C2"><v>5</v></c></row>';
    const { rows } = await rowsRead(workbookOf(header + row, { styles, is1904: true }));
    // 45291 − 1462
    expect(rows[0]?.cells[1]).toMatchObject({ text: '2023-12-31' });
  });
});

describe('numberFormat', () => {
  it.each([
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0_);[Red]\\(#,##0\\)', 'number'],
    ['0"年"', 'number'],
    ['0.00E+00', 'number'],
    ['h:mm:ss', 'number'],
    ['mm:ss', 'number'],
    ['0.0%', 'percent'],
    ['yyyy-mm-dd', 'day'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
    ['m/d', 'day'],
    ['yyyy\\年m\\月', 'month'],
    ['mmm-yy', 'month'],
    ['yyyy"年"', 'year'],
  ])('%j shows a %s', (code, shows) => {
    expect(numberFormat(200, code).shows).toBe(shows);
  });

  it.each([
    [0, 'number'],
    [10, 'percent'],
    [14, 'day'],
    [17, 'month'],
    [20, 'number'],
    [31, 'day'],
    [57, 'month'],
  ])('number %d, which no workbook writes out, shows a %s', (id, shows) => {
    expect(numberFormat(id)).toEqual({ shows });
  });
});

describe('serialDay', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    // 1 January 1970 is 25 569 days after the epoch of spreadsheets.
    [25569, '1970-01-01'],
    [45291.99, '2023-12-31'],
    [2958465, '9999-12-31'],
    [2958466, null],
    [0, null],
    [-5, null],
    [Number.NaN, null],
  ])('%d is %s', (serial, day) => {
    expect(serialDay(serial)).toBe(day);
  });
});

describe('small parts', () => {
  it.each([
    ['A1', { column: 0, row: 1 }],
    ['XFD1048576', { column: 16383, row: 1048576 }],
    ['XFE1', null],
    ['A1048577', null],
    ['A0', null],
    ['1A', null],
    ['', null],
  ])('cellReference(%j)', (text, place) => {
    expect(cellReference(text)).toEqual(place);
  });

  it('undoes escapes once', () => {
    expect(unescapedText('a_x000D_b_x005F_x000A_')).toBe('a\rb_x000A_');
  });

  it('counts the checksum of the book, in one piece or two', () => {
    const bytes = utf8('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });

  it('allows a hundred times, within bounds', () => {
    expect([allowance(1e6), allowance(1), allowance(1e9)]).toEqual([1e8, 2 ** 24, 2 ** 30]);
  });
});

describe('merged cells', () => {
  const merged = (...ranges: string[]) =>
    `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;

  it('fill names down, and never figures', async () => {
    const rows = `${textRow(1, '指标', '年份', '完成值')}${textRow(2, '甲', '2021', '5')}<row r="3"><c r="A3" s="0"/><c r="B3"><v>2022</v></c></row>${textRow(4, '乙', '2021', '6')}`;
    const read = await rowsRead(workbookOf(rows, {}, merged('A2:A3', 'C2:C3')));
    expect(figuresOf(read)).toEqual(['甲 2021 5', '甲 2022 5', '乙 2021 6']);
    expect(read.rows[1]?.cells[2]).toEqual({ kind: 'merged', text: '5', of: 'C2' });
  });

  it('may be as large as a sheet, or none at all', async () => {
    const rows = textRow(1, '指标', '年份', '完成值') + textRow(2, '甲', '2021', '5');
    const read = await rowsRead(workbookOf(rows, {}, merged('A3:XFD1048576', 'B2:A1', 'ZZZ1:ZZZ2')));
    expect(figuresOf(read)).toEqual(['甲 2021 5']);
  });
});

describe('a workbook that would do harm', () => {
  const megabytes = 400;
  const spaces = deflateRawSync(Buffer.alloc(megabytes * 1e6, '<row/>'), { level: 9 });

  it('is refused before anything is inflated', async () => {
    const bytes = workbookOf('', { packed: { packed: spaces, size: megabytes * 1e6 } });
    expect(bytes.length).toBeLessThan(1e6);
    const { findings } = await rowsRead(bytes);
    expect(findings).toMatchObject([{ code: 'file/inflatesTooFar', seen: '400 MB' }]);
  });

  it('is refused while it inflates when its directory lies', async () => {
    expect(await codesOf(workbookOf('', { packed: { packed: spaces, size: 1e6 } }))).toEqual([
      'file/workbookDamaged',
    ]);
  });

  it('is refused when many small parts add up', async () => {
    const parts = Array.from({ length: 100 }, (_, index) => ({
      name: `p${index}`,
      text: '',
      packed: spaces.subarray(0, 100),
      size: 2e6,
    }));
    expect(await codesOf(archiveOf(parts))).toEqual(['file/inflatesTooFar']);
  });

  it.each([
    [
      'a figure in the last column there is',
      '<row r="1"><c r="XFD1"><v>1</v></c></row>',
      ['1 sheet/tooManyColumns'],
    ],
    ['a column there is not', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>', ['file/workbookDamaged']],
    ['a row there is not', '<row r="1048577"/>', ['file/workbookDamaged']],
    ['rows that go back', '<row r="5"/><row r="5"/>', ['file/workbookDamaged']],
    ['cells that go back', '<row r="1"><c r="B1"/><c r="A1"/></row>', ['file/workbookDamaged']],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>', ['file/workbookDamaged']],
    [
      'a text without end',
      `<row r="1"><c r="A1"><v>${'9'.repeat(6e6)}</v></c></row>`,
      ['file/workbookDamaged'],
    ],
    // Closed again, so that nothing but their depth is wrong.
    ['elements nested beyond measure', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`, ['file/workbookDamaged']],
    ['a comment without end', `<!--${'<x '.repeat(2e6)}-->`, ['file/workbookDamaged']],
    ['XML that is not', '<row r="1"><c r="A1"></row>', ['file/workbookDamaged']],
    [
      'an entity that is declared nowhere',
      '<row r="1"><c r="A1"><v>&bomb;</v></c></row>',
      ['file/workbookDamaged'],
    ],
  ])('is refused for %s', async (_, rows, codes) => {
    expect(await codesOf(workbookOf(rows))).toEqual(codes);
  });

  it('does not expand entities of its own', async () => {
    const sheet = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`;
    expect(await codesOf(workbookOf('', { packed: { text: sheet } }))).toEqual(['file/workbookDamaged']);
  });

  it('may have a cell longer than any spreadsheet allows, cut to where it is too long', async () => {
    const rows = header + textRow(2, '甲', '2023', '5') + textRow(3, '甲', '2023', 'x'.repeat(100_000));
    const { rows: read } = await rowsRead(workbookOf(rows));
    expect(read[1]?.cells[2]).toHaveLength(32_768);
  });

  it('says what else it is', async () => {
    const seen = async (bytes: Uint8Array) =>
      (await rowsRead(bytes)).findings.map(({ code, seen }) => [code, seen]);
    expect(await seen(archiveOf([{ name: 'a.txt', text: 'a' }]))).toEqual([['file/kindUnsupported', 'ZIP']]);
    expect(await seen(archiveOf([{ name: 'xl/workbook.bin', text: 'a' }]))).toEqual([
      ['file/kindUnsupported', 'XLSB'],
    ]);
    expect(await seen(archiveOf([{ name: 'content.xml', text: 'a' }]))).toEqual([
      ['file/kindUnsupported', 'ODS'],
    ]);
    expect(await seen(archiveOf([]))).toEqual([['file/kindUnsupported', 'ZIP']]);
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, text: '' }));
    expect(await seen(archiveOf(many))).toEqual([['file/tooManyParts', '10001']]);
  });

  it('is damaged, or a workbook, wherever it is cut or changed; never anything else', async () => {
    const whole = fixture('long.xlsx');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = isCut ? whole.slice(0, at) : whole.slice();
        if (!isCut) bytes[at] = byte;
        const { rows, findings } = await rowsRead(bytes);
        expect(rows.length <= 9 && (rows.length === 9 || findings.length > 0)).toBe(true);
      }),
      { numRuns: 150, seed: 11 },
    );
  });

  it('loses no figure in silence when a byte of its sheet changes', async () => {
    // The checksum tells: 81.5 would still be well-formed as 91.5.
    const rows = header + textRow(2, '甲', '2023', '81.5');
    const good = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
    const changed = good.replace('81.5', '91.5');
    const packed = { text: changed, checksum: crc32(utf8(good)) };
    expect(await codesOf(workbookOf('', { packed }))).toEqual(['file/workbookDamaged']);
  });
});
