import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationSchema } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { safeParseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { readObservationSheet } from '../../src/parse/readObservationSheet.js';
import { openFile } from '../../src/read/openFile.js';
import { textRow, workbookOf } from '../read/archive.js';
import { utf8 } from '../read/utf8.js';
import { indicatorWith, planWith } from '../smallPlan.js';

const file = 'data/观测值.csv';
const read = async (text: string, plan: Plan = planWith()) => {
  const opened = await openFile(utf8(text), { file });
  if (opened.format === 'json') throw new Error('read: text must be a sheet, got JSON');
  return readObservationSheet(opened, plan, { file });
};
const rowsOf = async (text: string, plan?: Plan) => (await read(text, plan)).value?.observations;
const told = async (text: string, plan?: Plan) =>
  (await read(text, plan)).findings.map(({ code, where }) => `${where.cell ?? where.row ?? ''} ${code}`);

const header = '指标名称,年份,完成值,单位,状态,缺失原因,行政区划代码,地区,分项,修订日期,数据来源';
const sheet = (...rows: string[]) =>
  [
    header,
    ...rows.map((row) => row + ','.repeat(10 - (row.match(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g) ?? []).length)),
  ].join('\n');

describe('a row of a sheet', () => {
  it('is an observation, with what was printed', async () => {
    expect(await rowsOf(sheet('每万人口高价值发明专利拥有量,2023年,１．２,件'))).toEqual([
      { indicatorId: 'patents', period: '2023', value: 1.2, unit: '件', printed: '１．２' },
    ]);
  });

  it('may tell everything', async () => {
    expect(
      await rowsOf(sheet('按期结案率,2023,95.5%,,快报数,,152921,,司法案件,2024-03-15,统计公报')),
    ).toEqual([
      {
        indicatorId: 'case-closure',
        componentId: 'judicial',
        regionCode: '152921',
        period: '2023',
        value: 95.5,
        unit: '%',
        status: 'provisional',
        printed: '95.5%',
        revisedOn: '2024-03-15',
        source: '统计公报',
      },
    ]);
  });

  it.each([
    'patents',
    '每万人口高价值发明专利拥有量',
    '每万人口 高价值发明专利拥有量（件）',
    'high-value invention patents PER 10,000 people',
    '　每万人口高价值发明专利拥有量',
  ])('names its indicator as %j', async (name) => {
    expect(await rowsOf(sheet(`"${name}",2023,1.2`))).toMatchObject([{ indicatorId: 'patents' }]);
  });

  it('names its indicator by an alias', async () => {
    expect(await rowsOf(sheet('满意度,2023,84.9'))).toMatchObject([{ indicatorId: 'satisfaction' }]);
  });

  it('does not guess an indicator, but says what is near', async () => {
    const { findings } = await read(sheet('高价值发明专利,2023,1.2'));
    expect(findings).toMatchObject([
      {
        code: 'indicator/unknown',
        where: { row: 2, column: '指标名称', cell: 'A2' },
        seen: '高价值发明专利',
      },
    ]);
    expect(findings[0]?.message.zh).toContain('相近的有“每万人口高价值发明专利拥有量”');
  });

  it('does not choose between two indicators of one name', async () => {
    const twice = planWith({ indicators: [indicatorWith(), indicatorWith({ id: 'patents-2' })] });
    expect((await read(sheet('每万人口高价值发明专利拥有量,2023,1.2'), twice)).findings).toMatchObject([
      {
        code: 'indicator/ambiguous',
        details: {
          candidates: [
            '每万人口高价值发明专利拥有量（patents）',
            '每万人口高价值发明专利拥有量（patents-2）',
          ],
        },
      },
    ]);
    expect(await rowsOf(sheet('patents-2,2023,1.2'), twice)).toMatchObject([{ indicatorId: 'patents-2' }]);
  });

  it.each([
    ['', '（空白）'],
    ['—', '—'],
    ['暂无', '暂无'],
  ])('says with %j that the value is missing', async (mark, reason) => {
    expect(await rowsOf(sheet(`满意度,2023,${mark}`))).toEqual([
      {
        indicatorId: 'satisfaction',
        period: '2023',
        value: null,
        status: 'missing',
        missingReason: reason,
        ...(mark && { printed: mark }),
      },
    ]);
  });

  it('gives a reason of its own for what is missing', async () => {
    expect(await rowsOf(sheet('满意度,2023,—,,缺失,尚未调查'))).toMatchObject([
      { status: 'missing', missingReason: '尚未调查' },
    ]);
  });

  it('says that there was nothing to measure', async () => {
    const [seen] = (await rowsOf(sheet('按期结案率,2023,不适用'))) ?? [];
    expect(seen).toEqual({
      indicatorId: 'case-closure',
      period: '2023',
      value: null,
      status: 'notApplicable',
      printed: '不适用',
    });
    expect(await rowsOf(sheet('按期结案率,2023,,,不适用'))).toMatchObject([{ status: 'notApplicable' }]);
  });

  it.each([
    ['满意度,2023,84.9,,缺失', 'C2 observation/valueAndStatusDisagree'],
    ['满意度,2023,—,,正式数', 'C2 observation/valueAndStatusDisagree'],
    ['满意度,2023,84.9,,已完成', 'E2 cell/statusUnknown'],
    ['满意度,23年,84.9', 'B2 cell/yearOfTwoDigits'],
    ['满意度,,84.9', 'B2 cell/blank'],
    [',2023,84.9', 'A2 cell/blank'],
    ['满意度,2023,约85', 'C2 cell/notExact'],
    ['满意度,2023,"8,5"', 'C2 cell/separatorsMisplaced'],
    ['满意度,2023,#REF!', 'C2 cell/spreadsheetError'],
    ['满意度,2023,1e20', 'C2 value/outOfRange'],
    ['满意度,2023,84.9,,,,15,', 'G2 region/codeMalformed'],
    ['满意度,2023,84.9,,,,,别处', 'H2 region/unknownName'],
    ['满意度,2023,84.9,,,,,,司法案件', 'I2 component/unknown'],
    ['按期结案率,2023,84.9,,,,,,海关案件', 'I2 component/unknown'],
    ['满意度,2023,84.9,,,,,,,2024', 'J2 cell/notADay'],
    [`满意度,2023,84.9,${'长'.repeat(25)}`, 'D2 cell/tooLong'],
    [`满意度,2023,84.9,,,,,,,,${'长'.repeat(501)}`, 'K2 cell/tooLong'],
    [`满意度,2023,${'9'.repeat(1e6)}`, 'C2 cell/tooLong'],
  ])('%#: what is wrong is told at its cell: %s', async (row, expected) => {
    expect(await told(sheet(row))).toEqual([expected]);
    expect(await rowsOf(sheet(row))).toEqual([]);
  });

  it('tells all that is wrong in a row at once, from left to right', async () => {
    expect(await told(sheet('满意,23,约5,,好'))).toEqual([
      'A2 indicator/unknown',
      'B2 cell/yearOfTwoDigits',
      'E2 cell/statusUnknown',
    ]);
  });

  it('is read although it is warned of', async () => {
    expect(await told(sheet('满意度,2023,8.49E+01'))).toEqual(['C2 cell/scientificNotation']);
    expect(await rowsOf(sheet('满意度,2023,8.49E+01'))).toMatchObject([{ value: 84.9 }]);
  });

  it('is of the plan’s own region by its name', async () => {
    expect(await rowsOf(sheet('满意度,2023,84.9,,,,,阿拉善盟'))).toMatchObject([{ regionCode: '152900' }]);
  });
});

describe('the unit of a row', () => {
  const unitOf = async (row: string) =>
    (await rowsOf(sheet(row)))?.map(({ value, unit }) => [value, unit])[0];

  it('is that of the cell, or of the row, or left to the indicator', async () => {
    expect(await unitOf('知识产权质押融资金额,2023,1234.5,万元')).toEqual([1234.5, '万元']);
    expect(await unitOf('知识产权质押融资金额,2023,1234.5万元')).toEqual([1234.5, '万元']);
    expect(await unitOf('知识产权质押融资金额,2023,8000万元,亿元')).toEqual([8000, '万元']);
    expect(await unitOf('知识产权质押融资金额,2023,0.8')).toEqual([0.8, undefined]);
    expect(await unitOf('知识产权质押融资金额,2023,0.8,—')).toEqual([0.8, undefined]);
  });

  it('may stand in the heading of the value', async () => {
    expect(await rowsOf('指标,年份,完成值（万元）\n知识产权质押融资金额,2023,8000')).toMatchObject([
      { unit: '万元' },
    ]);
    expect(await rowsOf('指标,年份,完成值（万元）,单位\n知识产权质押融资金额,2023,0.8,亿元')).toMatchObject([
      { unit: '亿元' },
    ]);
  });

  it('must not contradict the cell', async () => {
    expect(await told(sheet('满意度,2023,84.9%,分'))).toEqual(['C2 cell/unitDisagrees']);
  });

  it('is not scaled twice: 1.2万 of 万元 could be either', async () => {
    expect(await told(sheet('知识产权质押融资金额,2023,1.2万,万元'))).toEqual(['C2 cell/scaleAmbiguous']);
    expect(await told(sheet('知识产权质押融资金额,2023,1.2亿'))).toEqual(['C2 cell/scaleAmbiguous']);
    expect(await unitOf('知识产权质押融资金额,2023,1.2亿,元')).toEqual([120000000, '元']);
    expect(await unitOf('每万人口高价值发明专利拥有量,2023,1.2万')).toEqual([12000, undefined]);
  });
});

describe('an indicator named twice in a row', () => {
  const both = (id: string, name: string) => `指标编码,指标名称,年份,数值\n${id},${name},2023,1`;

  it('must be the same', async () => {
    expect(await rowsOf(both('patents', '每万人口高价值发明专利拥有量'))).toMatchObject([
      { indicatorId: 'patents' },
    ]);
    expect(await rowsOf(both('', '满意度'))).toMatchObject([{ indicatorId: 'satisfaction' }]);
    expect(await rowsOf(both('patents', ''))).toMatchObject([{ indicatorId: 'patents' }]);
    expect(await told(both('patents', '满意度'))).toEqual(['B2 indicator/idAndNameDisagree']);
    expect(await told(both('patent', '满意度'))).toEqual(['A2 indicator/unknown']);
    expect(await told(both('patents', '什么'))).toEqual(['B2 indicator/unknown']);
    expect(await told(both('', ''))).toEqual(['B2 cell/blank']);
  });
});

describe('a sheet', () => {
  it('tells how it was understood', async () => {
    const text = '\n表,,,\n序号,指标名称,年度,完成值（件）\n1,patents,2023,1\n';
    const { value } = await read(text);
    expect(value).toMatchObject({ planId: 'small', title: '观测值.csv', isIllustrative: null });
    expect(value?.understood).toEqual({
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      sheets: [
        {
          sheet: null,
          layout: 'long',
          headerRows: [3],
          columns: [
            { column: 'B', header: '指标名称', field: 'indicator' },
            { column: 'C', header: '年度', field: 'period' },
            { column: 'D', header: '完成值（件）', field: 'value', unit: '件' },
          ],
          ignored: ['序号'],
          rowsRead: 1,
        },
      ],
      rowsRead: 1,
    });
  });

  it('locates an observation and its fields in the file, past rows that gave none', async () => {
    const { value } = await read(sheet('什么,2023,1', '满意度,2023,84.9,分'));
    const file = 'data/观测值.csv';
    expect(value?.locate(0)).toEqual({ file, row: 3 });
    expect(value?.locate(0, 'value')).toEqual({ file, row: 3, column: '完成值', cell: 'C3' });
    expect(value?.locate(0, 'indicatorId')).toEqual({ file, row: 3, column: '指标名称', cell: 'A3' });
    expect(value?.locate(0, 'regionCode')).toMatchObject({ column: '行政区划代码' });
    expect(value?.locate(9)).toEqual({ file });
  });

  it('gives what is right although other rows are wrong, and all findings in order', async () => {
    const text = sheet('满意度,23,1', '满意度,2023,84.9', '"x"y,2023,1', '满意度,2022');
    expect(await told(text)).toEqual(['B2 cell/yearOfTwoDigits', '4 row/quoteBroken']);
    // What stands below the stray quote was swallowed by its cell.
    expect(await rowsOf(text)).toHaveLength(1);
  });

  it('is refused as a whole by safeParse when anything in it is an error', async () => {
    const text = sheet('满意度,23,1', '满意度,2023,84.9');
    const result = await safeParseObservationBytes(utf8(text), planWith());
    expect(result).toMatchObject({ ok: false, findings: [{ code: 'cell/yearOfTwoDigits' }] });
  });

  it('has days whose format was lost on the way, and says so', async () => {
    expect(await rowsOf(sheet('满意度,45291,84.9'))).toMatchObject([{ period: '2023-12-31' }]);
    expect(await told(sheet('满意度,45291,84.9'))).toEqual(['B2 cell/serialNumber']);
    // 20 000 days after 1900 is 1954: no plan is that old.
    expect(await told(sheet('满意度,20000,84.9'))).toEqual(['B2 cell/notAPeriod']);
  });

  it('gives observations that the format accepts, or findings, whatever stands in its cells', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '满意度',
        'patents',
        '2023',
        '2023年',
        '1.2',
        '—',
        '不适用',
        '约5',
        '12%',
        '件',
        '正式数',
        '缺失',
        '152900',
        '"',
        '',
        '__proto__',
        '1.2万',
      ),
      fc.string({ maxLength: 8 }),
    );
    const row = fc.array(cell, { minLength: 11, maxLength: 11 }).map((cells) => cells.join(','));
    return fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const { value, findings } = await read([header, ...rows].join('\n'));
        for (const seen of value?.observations ?? [])
          expect(observationSchema.safeParse(seen).success).toBe(true);
        expect(JSON.stringify(findings).length).toBeLessThan(100_000);
      }),
      { numRuns: 1000, seed: 17 },
    );
  });

  it('tells 130 000 findings, more than a call can take as arguments', async () => {
    const text = `指标,年份,数值\n${'满意度,2023,约5\n'.repeat(130_000)}`;
    const { findings } = await read(text);
    expect(findings).toHaveLength(130_000);
  }, 60_000);
});

describe('a workbook', () => {
  const workbook = async (rows: string, styles = '') => {
    const opened = await openFile(
      workbookOf(textRow(1, '指标', '年份', '完成值', '单位') + rows, { styles }),
      { file },
    );
    if (opened.format !== 'xlsx') throw new Error('workbook: must be one');
    return readObservationSheet(opened, planWith(), { file });
  };
  const row = (value: string) =>
    `<row r="2"><c r="A2" t="inlineStr"><is><t>满意度</t></is></c><c r="B2"><v>2023</v></c>${value}</row>`;

  it.each([
    ['<c r="C2" t="b"><v>1</v></c>', 'cell/notANumber'],
    ['<c r="C2" t="e"><v>#REF!</v></c>', 'cell/spreadsheetError'],
    ['<c r="C2"><f>A1</f></c>', 'cell/formulaNotComputed'],
    ['<c r="C2" s="1"><v>45291</v></c>', 'cell/isDate'],
  ])('%s is no figure', async (xml, code) => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const { findings } = await workbook(row(xml), styles);
    expect(findings).toMatchObject([
      { code, where: { file, sheet: '表', row: 2, column: '完成值', cell: 'C2' } },
    ]);
  });

  it('has a blank cell for what is missing, also where the row ends before it', async () => {
    const { value } = await workbook(row(''));
    expect(value?.observations).toMatchObject([
      { value: null, status: 'missing', missingReason: '（空白）' },
    ]);
  });

  it('has one finding for a figure over two rows', async () => {
    const bytes = readFileSync(new URL('../read/fixtures/long.xlsx', import.meta.url));
    const result = await safeParseObservationBytes(bytes, planWith());
    expect(result.findings.map(({ code, where }) => [code, where.cell])).toEqual([
      ['cell/spreadsheetError', 'C7'],
      ['cell/isDate', 'C8'],
      ['cell/mergedFigure', 'C10'],
    ]);
  });
});

describe('NDJSON', () => {
  it('in the format of this library is checked key by key', async () => {
    const lines = [
      { indicatorId: 'patents', period: '2023', value: 1, comparator: 'gte' },
      { indicatorId: 'patents', period: '2022', value: 1, indicator: 'x' },
      { indicatorId: 'patents', period: '2023-13', value: 1 },
    ].map((line) => JSON.stringify(line));
    const { value, findings } = await read(lines.join('\n'));
    expect(value?.observations).toEqual([JSON.parse(lines[0] ?? '')]);
    expect(value?.locate(0, 'value')).toEqual({ file, row: 1, path: 'value' });
    expect(findings.map(({ code, where }) => [code, where.row, where.path])).toEqual([
      ['key/unknown', 2, 'indicator'],
      ['period/malformed', 3, 'period'],
    ]);
    expect(findings[1]?.message.zh).toMatch(/^第 3 行 period：/);
  });
});
