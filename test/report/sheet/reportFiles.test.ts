import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { compare, midTermSheet } from '../../../src/assess/index.js';
import { evaluatePlan } from '../../../src/evaluate/index.js';
import type { Language } from '../../../src/model/label.js';
import type { Plan } from '../../../src/model/plan.js';
import { readWorkbook } from '../../../src/read/workbook/readWorkbook.js';
import {
  comparisonTables,
  evaluationSheetTables,
  planReport,
  renderReportCsv,
  renderReportMarkdown,
  renderTablesMarkdown,
  reportWorkbook,
  tablesWorkbook,
} from '../../../src/report/index.js';
import type { Workbook } from '../../../src/write/index.js';
import { writeWorkbook } from '../../../src/write/index.js';
import { figures, sampleReport } from '../reportSample.js';
import { plan } from '../sample.js';

const report = sampleReport();

const hucre = async (workbook: Workbook) =>
  (await readXlsx(await writeWorkbook(workbook), { readStyles: true })).sheets;

/** Every cell of every sheet, as our own reader sees it. */
async function cellsOf(workbook: Workbook) {
  const cells: unknown[] = [];
  for (const grid of await readWorkbook(await writeWorkbook(workbook)))
    for await (const batch of grid.rows(() => undefined)) for (const row of batch) cells.push(...row.cells);
  return cells;
}

describe('a report as a workbook', () => {
  it('has a sheet for each view', async () => {
    const names = async (language: Language) =>
      (await hucre(reportWorkbook(report, { language }))).map(({ name }) => name);
    expect(await names('zh')).toEqual([
      '完成情况',
      '汇总',
      '预警',
      '项目与行动',
      '其他目标',
      '未能计算',
      '计算过程',
      '说明',
    ]);
    expect(await names('en')).toEqual([
      'Targets',
      'Roll-ups',
      'Warnings',
      'Work',
      'Other targets',
      'Not computed',
      'Derivations',
      'Notes',
    ]);
  });

  it('leaves out what the report was not made with', () => {
    const evaluation = evaluatePlan({ plan, observations: [], asOf: '2023-12-31' });
    const { sheets } = reportWorkbook(planReport({ plan, evaluation }), { language: 'zh' });
    expect(sheets.map(({ name }) => name)).toEqual(['完成情况', '其他目标', '未能计算', '计算过程', '说明']);
  });

  it('holds the numbers unrounded, shown with the decimals of the report, percent as percent', async () => {
    const [targets] = await hucre(reportWorkbook(report, { language: 'zh' }));
    const head = targets?.rows.findIndex(([first]) => first === '序号') ?? -1;
    const column = (name: string) => targets?.rows[head]?.indexOf(name) ?? -1;
    const row = targets?.rows.findIndex((cells) => cells.includes('每万人口高价值发明专利拥有量')) ?? -1;
    const at = (name: string) => {
      const cell = targets?.cells?.get(`${row},${column(name)}`);
      return [cell?.value, cell?.style?.numFmt];
    };
    // (1.2 − 0.53) / (1.8 − 0.53) = 67/127; due 0.53 + 1.27 × 3/5 = 1.292; 1.2 / 1.8 = 2/3
    expect(at('当前值')).toEqual([1.2, '0.0']);
    expect(at('增量完成率')).toEqual([67 / 127, '0.0%']);
    expect(at('目标完成率')).toEqual([2 / 3, '0.0%']);
    expect(at('时序要求')).toEqual([1.292, '0.00']);
    expect(at('数据时间')).toEqual(['2023', undefined]);
    const satisfaction = targets?.rows.findIndex((cells) => cells.includes('知识产权保护社会满意度')) ?? -1;
    const goal = targets?.cells?.get(`${satisfaction},${column('目标值')}`);
    expect([goal?.value, goal?.style?.numFmt]).toEqual([85, '"≥"0']);
    // 84.96 of 85 is not reached, and no rounding says so.
    const observed = targets?.cells?.get(`${satisfaction},${column('当前值')}`);
    expect([observed?.value, observed?.style?.numFmt]).toEqual([84.96, '0.00']);
  });

  it('colours a status and says it in words; keeps the head in view and on every page', async () => {
    const [targets] = await hucre(reportWorkbook(report, { language: 'zh' }));
    const head = targets?.rows.findIndex(([first]) => first === '序号') ?? -1;
    const status = targets?.cells?.get(`${head + 1},${targets.rows[head]?.indexOf('状态')}`);
    expect(status?.value).toBe('滞后');
    expect(status?.style?.fill).toMatchObject({ fgColor: { rgb: 'FBDAD7' } });
    expect(targets?.freezePane?.rows).toBe(head + 1);
    expect(targets?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: `$${head + 1}:$${head + 1}`,
    });
  });

  it('says on every sheet that figures are made up', () => {
    for (const { rows } of reportWorkbook(report, { language: 'en' }).sheets)
      expect(rows[1]?.cells[0]?.value).toContain('ILLUSTRATIVE DATA');
  });

  it('is the same to the byte each time', async () => {
    const bytes = () => writeWorkbook(reportWorkbook(sampleReport(), { language: 'zh' }));
    expect(await bytes()).toEqual(await bytes());
  });
});

describe('a report as text', () => {
  it('tells in Markdown what the workbook tells', () => {
    const page = renderReportMarkdown(report, { language: 'zh' });
    expect(page.split('\n')[0]).toBe('# 示范市知识产权规划实施情况报告');
    expect(page).toContain(
      '| 1 | 每万人口高价值发明专利拥有量 | 件 | 0.53 | 1.8 | 2025年 | 1.2 | 2023 | 66.7% | 52.8% |',
    );
    expect(page.match(/^## .+$/gm)).toHaveLength(7);
    expect(page.match(/示例数据/g)).toHaveLength(1);
  });

  it('gives CSV one row a target, with ids and unrounded figures', () => {
    const text = renderReportCsv(report, { language: 'en' });
    expect(text.startsWith('\ufefftarget,indicator,number,name,unit,baseline,goal,')).toBe(true);
    const lines = text.split('\r\n');
    // Pace: (67/127) / (3/5) = 335/381. Projected: 1.2 + 2 × 0.67/3 = 247/150.
    expect(lines).toHaveLength(report.targets.length + 2);
    expect(lines[1]).toBe(
      `patents-2025,patents,1,"High-value invention patents per 10,000 people",件,0.53,1.8,1.8 (2025),2025,1.2,2023,${2 / 3},${67 / 127},1.292,${335 / 381},${247 / 150},behind,behind,,,yes`,
    );
    expect(text).not.toContain('NaN');
  });

  it('says in CSV whether the figures are made up, where that is known', () => {
    const last = (isIllustrative: boolean | null) =>
      renderReportCsv({ ...report, isIllustrative }, { language: 'zh' })
        .split('\r\n')
        .slice(0, 2)
        .map((line) => line.split(',').at(-1));
    expect(last(true)).toEqual(['示例数据', '是']);
    expect(last(false)).toEqual(['示例数据', '否']);
    expect(last(null)).toEqual(['示例数据', '']);
  });
});

describe('an evaluation sheet and a comparison', () => {
  const evaluation = evaluatePlan({ plan, observations: figures, asOf: '2023-12-31' });
  const sheet = midTermSheet({ plan, evaluation });
  const made = { plan, sheet, report: planReport({ plan, evaluation, rollUps: [sheet.byDimension] }) };

  it('proposes a revision beside the figures of each target', async () => {
    const [first] = await hucre(tablesWorkbook(evaluationSheetTables(made, { language: 'zh' })));
    expect(first?.name).toBe('中期评估');
    expect(first?.rows[0]?.[0]).toBe('示范市知识产权规划中期评估表');
    const head = first?.rows.find(([cell]) => cell === '序号') ?? [];
    expect(head.slice(-3)).toEqual(['状态', '修订建议', '理由']);
    expect(renderTablesMarkdown(evaluationSheetTables(made, { language: 'en' }))).toMatch(
      /^# IP Plan of Sample City: mid-term evaluation\n/,
    );
  });

  it('refuses parts of different plans or days', () => {
    const other = { ...made, sheet: { ...sheet, asOf: '2022-12-31' } };
    expect(() => tablesWorkbook(evaluationSheetTables(other, { language: 'zh' }))).toThrow(RangeError);
  });

  it('puts the best first, with the gap to the benchmark', async () => {
    const item = (id: string, value: number) => ({
      id,
      value,
      period: '2023',
      indicator: { name: '满意度', unit: '分', measure: 'score', direction: 'higher' } as const,
    });
    const comparison = compare({ items: [item('a', 80.5), item('b', 85)], benchmark: { by: 'best' } });
    const format = { language: 'zh', title: '满意度', names: { a: '甲市', b: '乙市' } } as const;
    const [first] = await hucre(tablesWorkbook(comparisonTables(comparison, format)));
    expect(first?.rows.slice(3).map((row) => row.slice(0, 6))).toEqual([
      [1, '乙市', '满意度', 85, '2023年', 0],
      [2, '甲市', '满意度', 80.5, '2023年', 4.5],
    ]);
    expect(renderTablesMarkdown(comparisonTables(comparison, format))).toContain(
      '| 2 | 甲市 | 满意度 | 80.5 | 2023年 | 4.5 |',
    );
  });
});

describe('hostile names do no harm', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://example.com","x")',
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '\u202e左右\u2066',
    `长${'名'.repeat(9_999)}`,
    '甲|乙`丙*丁[戊](http://example.com)',
  ];
  const withName = (name: string): Plan => ({
    ...plan,
    title: name,
    indicators: plan.indicators.map((indicator, index) => (index === 0 ? { ...indicator, name } : indicator)),
  });

  it.each(hostile)('%j', async (name) => {
    const bad = sampleReport(withName(name));
    const workbook = reportWorkbook(bad, { language: 'zh' });
    for (const sheet of await hucre(workbook)) {
      for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
      expect(sheet.name.length).toBeLessThanOrEqual(31);
    }
    for (const cell of await cellsOf(workbook)) expect((cell as { kind?: string }).kind).not.toBe('formula');
    const page = renderReportMarkdown(bad, { language: 'zh' });
    expect(page).not.toMatch(/(?<!\\)<(?!br>)/);
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    // Every row of a table has the bars of its head: none came in by a name.
    for (const table of page.split(/\n\n/).filter((block) => block.startsWith('| '))) {
      const bars = table.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length);
      expect(new Set(bars).size).toBe(1);
    }
    const csv = renderReportCsv(bad, { language: 'zh' });
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/);
    expect(JSON.parse(JSON.stringify(bad))).toEqual(bad);
  });
});
