import { describe, expect, it } from 'vitest';
import { longFieldNames } from '../../src/read/longFieldNames.js';
import { fieldOf, plainHeading } from '../../src/read/longHeader.js';
import { readCsv } from '../../src/read/readCsv.js';
import { readLongSheet } from '../../src/read/readLongSheet.js';
import { columnLetters } from '../../src/read/sheetRow.js';

const read = (text: string) => readLongSheet(readCsv(text).rows, { file: 'a.csv' });
const codes = (text: string) => read(text).findings.map(({ code }) => code);
const fields = (text: string) => read(text).sheet?.columns.map(({ field, header }) => [field, header]);

describe('readLongSheet', () => {
  it('knows the columns by the headings that people write', () => {
    expect(
      fields('指标名称,年度,完成值,计量单位,行政区划代码,数据来源,数据状态,缺失原因,修订日期\n'),
    ).toEqual([
      ['indicator', '指标名称'],
      ['period', '年度'],
      ['value', '完成值'],
      ['unit', '计量单位'],
      ['regionCode', '行政区划代码'],
      ['source', '数据来源'],
      ['status', '数据状态'],
      ['missingReason', '缺失原因'],
      ['revisedOn', '修订日期'],
    ]);
    expect(fields('Indicator ID,Year,Value,Unit')?.map(([field]) => field)).toEqual([
      'indicatorId',
      'period',
      'value',
      'unit',
    ]);
  });

  it('finds the header below titles, and says which row it is', () => {
    const { sheet, findings } = read('2023年指标完成情况表,,\n（单位：件）,,\n\n指标,年份,数值\nA,2023,1\n');
    expect(sheet?.header.row).toBe(4);
    expect(sheet?.rows.map(({ row }) => row)).toEqual([5]);
    expect(findings).toEqual([]);
  });

  it('takes the unit from the heading of the value', () => {
    expect(read('指标,年份,完成值（件）').sheet?.columns[2]).toMatchObject({ field: 'value', unit: '件' });
    expect(read('指标,年份,数值(单位：万元)').sheet?.columns[2]).toMatchObject({ unit: '万元' });
    expect(read('指标,时间（年）,完成值').sheet?.columns[1]).toEqual({
      field: 'period',
      header: '时间（年）',
      index: 1,
    });
  });

  it('tells which columns it leaves', () => {
    const { findings } = read('序号,指标,年份,数值,备注\n1,A,2023,5,x');
    expect(findings).toMatchObject([
      { code: 'sheet/columnsIgnored', severity: 'info', details: { headers: ['序号', '备注'] } },
    ]);
  });

  it('says where a cell stands, in the file and in a spreadsheet', () => {
    const { sheet } = read('指标,年份,数值\n"A\nB",2023,1\nC,2023,2\n');
    const row = sheet?.rows[1];
    expect(row && sheet.whereOf(row, 'value')).toEqual({ file: 'a.csv', row: 4, column: '数值', cell: 'C3' });
    expect(row && sheet.whereOf(row)).toEqual({ file: 'a.csv', row: 4 });
  });

  it('does not choose between two columns', () => {
    const { sheet, findings } = read('指标,年份,完成值,实际值\nA,2023,1,2');
    expect(sheet).toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'sheet/columnAmbiguous',
        where: { row: 1, cell: 'D1' },
        details: { headers: ['完成值', '实际值'] },
      },
    ]);
  });

  it('says once that three columns could be one', () => {
    expect(codes('指标,年份,完成值,实际值,数值')).toEqual(['sheet/columnAmbiguous']);
  });

  it('names every column that is missing', () => {
    const { findings } = read('指标名称,单位\nA,件');
    expect(findings.map(({ code, message }) => [code, message.zh])).toEqual([
      ['sheet/columnMissing', '第 1 行：表头中没有“年份”列。'],
      ['sheet/columnMissing', '第 1 行：表头中没有“完成值”列。'],
    ]);
  });

  it('does not read a wide sheet as a long one', () => {
    expect(read('指标,单位,2021,2022年\nA,件,1,2').findings).toMatchObject([
      { code: 'sheet/isWide', details: { headers: ['2021', '2022年'] } },
    ]);
  });

  it('does not drop the month that stands beside the year', () => {
    expect(codes('指标,年份,月份,数值\nA,2023,6,1')).toContain('sheet/periodInTwoColumns');
  });

  it.each([
    ['', ['sheet/empty']],
    [',,\n,,\n', ['sheet/empty']],
    ['甲,乙\n1,2', ['sheet/headerMissing']],
    [`${'标题\n'.repeat(30)}指标,年份,数值`, ['sheet/headerMissing']],
    [`${'x,'.repeat(1e5)}\n1,2`, ['sheet/tooManyColumns']],
  ])('%#: what is no sheet is a finding', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('does not read a row that lost or gained a cell, and says so', () => {
    const { sheet, findings } = read('指标,年份,数值\nA,2023\nB,2023,1,234\nC,2023,1\nD,2023,1,,\n');
    expect(sheet?.rows.map(({ row }) => row)).toEqual([4, 5]);
    expect(findings).toMatchObject([
      { code: 'row/tooShort', where: { row: 2 }, seen: '2' },
      { code: 'row/tooLong', where: { row: 3 }, seen: '4' },
    ]);
  });

  it('passes over rows in which nothing stands', () => {
    expect(read('指标,年份,数值\n\n,,\nA,2023,1').sheet?.rows).toHaveLength(1);
  });

  it('keeps out of the prototype, whatever a heading is called', () => {
    const { sheet, findings } = read('指标,年份,数值,__proto__,constructor\nA,2023,1,x,y');
    expect(sheet?.columns).toHaveLength(3);
    expect(findings).toMatchObject([{ details: { headers: ['__proto__', 'constructor'] } }]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe('headings', () => {
  it('stand at one field only, and in their plain form', () => {
    const all = Object.values(longFieldNames).flatMap(({ headers }) => headers);
    expect(new Set(all).size).toBe(all.length);
    for (const header of all) expect(plainHeading(header)).toEqual({ name: header, bracketed: null });
  });

  it.each([
    ['　指标 名称 ', 'indicator'],
    ['＊完成值', 'value'],
    ['Ｖａｌｕｅ', 'value'],
    ['OBS_VALUE', 'value'],
    ['time-period', 'period'],
    ['年份：', 'period'],
    ['指标\n名称', 'indicator'],
  ])('%j is the field %s', (header, field) => {
    expect(fieldOf(header)?.field).toBe(field);
  });

  it.each(['备注', '2023', '', '__proto__', '完成情况', '编码', '值'.repeat(1e6)])(
    '%# is no field',
    (header) => {
      expect(fieldOf(header)).toBeNull();
    },
  );
});

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});
