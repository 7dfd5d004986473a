import { describe, expect, it } from 'vitest';
import { readPeriodCell } from '../../src/parse/cell/periodCell.js';
import { rowText, rowWhere } from '../../src/read/row.js';
import { columnLetters } from '../../src/read/sheetRow.js';
import type { UnderstoodSheet } from '../../src/read/understoodSheet.js';
import { textRow, workbookOf } from './archive.js';
import { figuresOf, rowsRead, toldBy } from './rowsRead.js';

const sheetOf = async (text: string): Promise<UnderstoodSheet | undefined> => {
  const { understood } = await rowsRead(text);
  return understood && 'sheets' in understood ? understood.sheets[0] : undefined;
};
const fieldsOf = async (text: string) =>
  (await sheetOf(text))?.columns.map(({ field, period, unit }) =>
    [field, period, unit].filter(Boolean).join(' '),
  );
const codesOf = async (text: string) => (await rowsRead(text)).findings.map(({ code }) => code);

describe('a long sheet', () => {
  it('is known by the headings that people write', async () => {
    expect(
      await fieldsOf(
        '指标名称,年度,完成值,计量单位,行政区划代码,数据来源,数据状态,缺失原因,修订日期,目标值,基期值\n',
      ),
    ).toEqual(
      'indicator period value unit regionCode source status missingReason revisedOn target baseline'.split(
        ' ',
      ),
    );
    expect(await fieldsOf('Indicator ID,Year,Value,Unit')).toEqual([
      'indicatorId',
      'period',
      'value',
      'unit',
    ]);
  });

  it('has its header below titles, and says which row it is', async () => {
    const text = '2023年指标完成情况表,,\n（单位：件）,,\n\n指标,年份,数值\nA,2023,1\n';
    expect((await sheetOf(text))?.headerRows).toEqual([4]);
    expect((await rowsRead(text)).rows.map(({ row }) => row)).toEqual([5]);
    expect(await codesOf(text)).toEqual([]);
  });

  it('has its unit in the heading of the value', async () => {
    expect(await fieldsOf('指标,年份,完成值（件）')).toEqual(['indicator', 'period', 'value 件']);
    expect(await fieldsOf('指标,年份,数值(单位：万元)')).toContain('value 万元');
    expect(await fieldsOf('指标,时间（年）,完成值')).toEqual(['indicator', 'period', 'value']);
  });

  it('tells which columns it leaves', async () => {
    const { findings } = await rowsRead('序号,指标,年份,数值,备注\n1,A,2023,5,x');
    expect(findings).toMatchObject([
      { code: 'sheet/columnsIgnored', severity: 'info', details: { headers: ['序号', '备注'] } },
    ]);
  });

  it('says where a cell stands, in the file and in a spreadsheet', async () => {
    const { rows } = await rowsRead('指标,年份,数值\n"A\nB",2023,1\nC,2023,2\n', { file: 'a.csv' });
    const row = rows[1];
    expect(row && rowWhere(row, 'value')).toEqual({ file: 'a.csv', row: 4, column: '数值', cell: 'C3' });
    expect(row && rowWhere(row)).toEqual({ file: 'a.csv', row: 4 });
    expect(row && rowWhere(row, 'unit')).toEqual({ file: 'a.csv', row: 4 });
  });

  it('does not choose between two columns', async () => {
    const { rows, findings } = await rowsRead('指标,年份,完成值,实际值\nA,2023,1,2');
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'sheet/columnAmbiguous',
        where: { row: 1, cell: 'D1' },
        details: { headers: ['完成值', '实际值'] },
      },
    ]);
    expect(await codesOf('指标,年份,完成值,实际值,数值')).toEqual(['sheet/columnAmbiguous']);
  });

  it('names every column that is missing', async () => {
    const { findings } = await rowsRead('指标名称,单位\nA,件');
    expect(findings.map(({ code, message }) => [code, message.zh])).toEqual([
      ['sheet/columnMissing', '第 1 行：表头中没有“年份”列。'],
      ['sheet/columnMissing', '第 1 行：表头中没有“完成值”列。'],
    ]);
  });

  it('does not drop the month that stands beside the year', async () => {
    expect(await codesOf('指标,年份,月份,数值\nA,2023,6,1')).toContain('sheet/periodInTwoColumns');
  });

  it.each([
    ['', ['sheet/empty']],
    [',,\n,,\n', ['sheet/empty']],
    ['甲,乙\n1,2', ['sheet/headerMissing']],
    [`${'标题\n'.repeat(30)}指标,年份,数值`, ['sheet/headerMissing']],
    [`${'x,'.repeat(1e5)}\n1,2`, ['sheet/tooManyColumns']],
  ])('%#: what is no sheet is a finding', async (text, expected) => {
    expect(await codesOf(text)).toEqual(expected);
  });

  it('does not read a row that lost or gained a cell, and says so', async () => {
    const { rows, findings } = await rowsRead('指标,年份,数值\nA,2023\nB,2023,1,234\nC,2023,1\nD,2023,1,,\n');
    expect(rows.map(({ row }) => row)).toEqual([4, 5]);
    expect(findings).toMatchObject([
      { code: 'row/tooShort', where: { row: 2 }, seen: '2' },
      { code: 'row/tooLong', where: { row: 3 }, seen: '4' },
    ]);
  });

  it('keeps out of the prototype, whatever a heading is called', async () => {
    const { rows, findings } = await rowsRead('指标,年份,数值,__proto__,constructor\nA,2023,1,x,y');
    expect(rows[0]?.columns.size).toBe(3);
    expect(findings).toMatchObject([{ details: { headers: ['__proto__', 'constructor'] } }]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe('a wide sheet', () => {
  it('gives a row for each figure, with the period of its column', async () => {
    const read = await rowsRead('指标,单位,基期值,2021,2022年,目标值\nA,件,1,2,3,9\nB,家,4,5,—,9\n');
    expect(figuresOf(read)).toEqual(['A 2021 2', 'A 2022年 3', 'B 2021 5', 'B 2022年 —']);
    expect(read.rows.map((row) => [rowText(row, 'unit'), rowWhere(row, 'value').cell])).toEqual([
      ['件', 'D2'],
      ['件', 'E2'],
      ['家', 'D3'],
      ['家', 'E3'],
    ]);
  });

  it('tells figures from targets and baselines by what stands beside the year', async () => {
    expect(
      await fieldsOf(
        '指标,2020年基期值,2021年目标值,2021年完成值,2022（万元）,完成值（2023年）,2025年（目标）,目标2030',
      ),
    ).toEqual([
      'indicator',
      'baseline 2020年',
      'target 2021年',
      'value 2021年',
      'value 2022 万元',
      'value 2023年',
      'target 2025年',
      'target 2030',
    ]);
  });

  it('does not take growth, shares or ranks of a year for its figures', async () => {
    const read = await rowsRead('指标,2021年增速,2022年完成值,2023年排名\nA,1,2,3');
    expect(figuresOf(read)).toEqual(['A 2022年 2']);
    expect(read.findings).toMatchObject([{ details: { headers: ['2021年增速', '2023年排名'] } }]);
  });

  it.each([
    [
      'a year over what it is of',
      '指标,2021,,2022,\n,目标值,完成值,目标值,完成值\nA,9,1,9,2',
      ['A 2021 1', 'A 2022 2'],
    ],
    [
      'what it is of over years',
      '指标,目标值,完成值,,\n,2025,2021,2022,2023\nA,9,1,2,3',
      ['A 2021 1', 'A 2022 2', 'A 2023 3'],
    ],
    [
      'a year over its halves',
      '指标,2023年,\n,上半年,下半年\nA,1,2',
      ['A 2023年上半年 1', 'A 2023年下半年 2'],
    ],
    ['a neutral heading over years', '指标,年份,\n,2021,2022\nA,1,2', ['A 2021 1', 'A 2022 2']],
    [
      'three rows',
      '指标,完成情况,,,\n,2021年,,2022年,\n,目标,实际,目标,实际\nA,9,1,9,2',
      ['A 2021年 1', 'A 2022年 2'],
    ],
  ])('has a header of several rows: %s', async (_, text, figures) => {
    expect(figuresOf(await rowsRead(text))).toEqual(figures);
  });

  it('does not take years below an unknown heading for figures', async () => {
    const read = await rowsRead('指标,完成值,,增速,\n,2021,2022,2021,2022\nA,1,2,30,40');
    expect(figuresOf(read)).toEqual(['A 2021 1', 'A 2022 2']);
  });

  it('does not take its first row of data for headings', async () => {
    expect(figuresOf(await rowsRead('指标,单位,2021,2022\nA,件,2023,2024\n'))).toEqual([
      'A 2021 2023',
      'A 2022 2024',
    ]);
    expect(figuresOf(await rowsRead('指标,单位,2021,2022\n,件,1,2024\n'))).toEqual([' 2021 1', ' 2022 2024']);
  });

  it('does not choose between two columns of one period', async () => {
    expect(await codesOf('指标,2021,2021年完成值\nA,1,2')).toEqual(['sheet/columnAmbiguous']);
  });

  it.each([
    '指标,完成值,2021,2022\nA,1,2,3',
    '指标,年份,2021,2022\nA,1,2,3',
    '指标,年份,完成值,2022\nA,1,2,3',
  ])('must not be long as well: %#', async (text) => {
    expect(await codesOf(text)).toEqual(['sheet/layoutAmbiguous']);
  });

  it('may have a thousand periods and no more', async () => {
    const columns = (count: number) =>
      `指标,${Array.from({ length: count }, (_, index) => `列${index}`).join(',')},2021\n`;
    expect(await codesOf(columns(998))).toEqual(['sheet/columnsIgnored']);
    expect(await codesOf(columns(999))).toEqual(['sheet/tooManyColumns']);
  });
});

describe('a heading with a period', () => {
  const cell = (heading: string) => fieldsOf(`指标,${heading},完成值2019\nA,1,2`);

  it.each([
    '2021',
    '2021年',
    '2021年度',
    '截至2023年底',
    '2023年末',
    '2023年上半年',
    '2023年第二季度',
    '2023年一季度',
    '2023年3季度',
    '2023年前三季度',
    '2023年6月',
    '2023年06月份',
    '2023年6月底',
    '2023年1-6月',
    '2023年1—9月',
    '2023Q2',
    '2023H1',
    '2023-06',
    '2023/6',
    '2023-12-31',
    '2023年12月31日',
    '２０２３年',
  ])('%s is a period, and one that a cell may hold too', async (heading) => {
    const [, found = ''] = (await cell(heading))?.[1]?.split(' ') ?? [];
    expect(found).not.toBe('');
    expect(readPeriodCell(found)).toHaveProperty('period');
    expect((await cell(`${heading}完成值`))?.[1]).toBe(`value ${found}`);
  });

  it.each(['20211', '12021', '2021年2月30号', '2021-2025年', '1821', '2021年增长', '第2021号', '2023年13'])(
    '%s is none',
    async (heading) => {
      expect(await fieldsOf(`指标,${heading},完成值2019\nA,1,2`)).toEqual(['indicator', 'value 2019']);
    },
  );
});

describe('rows that are no data', () => {
  it.each([
    ['合计,,5', 'it is a total'],
    ['Total,,5', 'it is a total'],
    ['T O T A L：,,5', 'it is a total'],
    ['Grand total,,5', 'it is a total'],
    [':sum,,5', 'it is a total'],
    ['小 计,,5', 'it is a total'],
    ['注：初步数', 'it is a note'],
    ['数据来源：统计局,,', 'it is a note'],
    ['一、知识产权创造,,', 'it is a heading of a section'],
    ['（二）知识产权运用,,', 'it is a heading of a section'],
    ['指标,年份,数值', 'it repeats the header'],
    ['甲,1,2', 'it numbers the columns'],
  ])('%s is passed over, and it is said why', async (row, reason) => {
    const read = await rowsRead(`指标,年份,数值\nA,2023,1\n${row}\nB,2023,2\n`);
    expect(figuresOf(read)).toEqual(['A 2023 1', 'B 2023 2']);
    expect(read.findings).toMatchObject([{ code: 'row/skipped', severity: 'info', where: { row: 3 } }]);
    expect(read.findings[0]?.message.en).toContain(reason);
  });

  it('are not those that only look like it', async () => {
    const text = '指标,年份,数值\n合计产值,2023,1\n来源地企业,2023,2\nt甲,2023,3\n';
    expect(figuresOf(await rowsRead(text))).toEqual(['合计产值 2023 1', '来源地企业 2023 2', 't甲 2023 3']);
  });
});

describe('a mapping', () => {
  it('says what a column holds', async () => {
    const mapping = {
      columns: {
        事项: 'indicator',
        '完成数量（件）': { field: 'value', unit: '件' },
        年份: 'period',
        完成值: null,
      },
    } as const;
    const read = await rowsRead('事项,年份,完成数量(件),完成值\nA,2023,1,9', { mapping });
    expect(figuresOf(read)).toEqual(['A 2023 1']);
    expect(read.rows[0]?.columns.get('value')?.unit).toBe('件');
  });

  it('says of what period a column is', async () => {
    const mapping = {
      columns: { 上年: { field: 'value', period: '2022' }, 本年: { field: 'value', period: '2023' } },
    } as const;
    expect(figuresOf(await rowsRead('指标,上年,本年\nA,1,2', { mapping }))).toEqual(['A 2022 1', 'A 2023 2']);
  });

  it('says what every row says, where no column does', async () => {
    const mapping = { everyRow: { period: '2023', unit: '件' } };
    const { rows } = await rowsRead('指标,完成值,单位\nA,1,家', { mapping });
    expect(rows.map((row) => [rowText(row, 'period'), rowText(row, 'unit')])).toEqual([['2023', '家']]);
    expect(rows[0] && rowWhere(rows[0], 'period')).toEqual({ file: 'a', row: 2 });
  });

  it('says where the header is', async () => {
    const text = '指标,年份,数值\n指标,年份,数值\nA,2023,1';
    expect(figuresOf(await rowsRead(text, { mapping: { headerRow: 2 } }))).toEqual(['A 2023 1']);
    expect(toldBy(await rowsRead('\n\n', { mapping: { headerRow: 2 } }))).toEqual(['sheet/empty']);
  });

  it('says which sheets to read', async () => {
    const rows = (value: string) => textRow(1, '指标', '年份', '数值') + textRow(2, 'A', '2023', value);
    const workbook = workbookOf(rows('1'), { others: { 乙表: rows('2') } });
    expect(figuresOf(await rowsRead(workbook))).toEqual(['A 2023 1', 'A 2023 2']);
    const chosen = await rowsRead(workbook, { mapping: { sheets: ['乙表'] } });
    expect(figuresOf(chosen)).toEqual(['A 2023 2']);
    expect(toldBy(chosen)).toEqual(['sheet/skipped']);
    expect(toldBy(await rowsRead(workbook, { mapping: { sheets: ['丙表'] } }))).toContain(
      'sheet/unknownName',
    );
  });

  it('is told about columns that are not there', async () => {
    const { findings } = await rowsRead('指标,年份,数值\nA,2023,1', {
      mapping: { columns: { 数量: 'value' } },
    });
    expect(findings).toMatchObject([{ code: 'mapping/columnMissing', severity: 'warning', seen: '数量' }]);
  });
});

describe('several sheets', () => {
  const good = textRow(1, '指标', '年份', '数值') + textRow(2, 'A', '2023', '1');

  it('that almost hold figures are faults, and are not passed over', async () => {
    const read = await rowsRead(workbookOf(good, { others: { 乙表: textRow(1, '指标', '年份', '情况') } }));
    expect(read.findings).toMatchObject([{ code: 'sheet/columnMissing', where: { sheet: '乙表', row: 1 } }]);
  });

  it('none of which holds figures are a fault', async () => {
    const read = await rowsRead(workbookOf(textRow(1, '说明'), { others: { 空表: '' } }));
    expect(toldBy(read)).toEqual(['sheet/skipped', 'sheet/skipped', 'sheet/noneRead']);
  });

  it('may be one alone, which then must say it all', async () => {
    expect(toldBy(await rowsRead(workbookOf(textRow(1, '说明'))))).toEqual(['sheet/headerMissing']);
    expect(toldBy(await rowsRead(workbookOf('')))).toEqual(['sheet/empty']);
  });
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
