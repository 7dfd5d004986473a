import { describe, expect, it } from 'vitest';
import type { ParsedIndicatorTable, TableContext } from '../../src/notation/parsedIndicatorTable.js';
import { parseIndicatorTable } from '../../src/notation/parseIndicatorTable.js';
import { fourteenth } from './corpus/periods.js';

const context: TableContext = {
  ...fourteenth,
  lowerIsBetter: [],
};
const rows = (...lines: readonly string[]) =>
  parseIndicatorTable(
    lines.map((line) => line.split('|').map((cell) => cell.trim())),
    context,
  );
const text = (...lines: readonly string[]) => parseIndicatorTable(lines.join('\n'), context);

const codes = ({ findings }: ParsedIndicatorTable) => findings.map(({ code }) => code);
const roles = ({ columns }: ParsedIndicatorTable) => columns.map(({ role }) => role);
const names = ({ indicators }: ParsedIndicatorTable) => indicators.map(({ name }) => name);
const goals = ({ indicators }: ParsedIndicatorTable) =>
  indicators.map(({ targets }) => targets.map(({ kind, by, printed }) => `${kind} ${by} ${printed}`));

describe('columns', () => {
  it.each([
    ['序号', 'number'],
    ['计量单位', 'unit'],
    ['“十三五”完成值', 'baseline'],
    ['2020年现状值', 'baseline'],
    ['基期值（2020年）', 'baseline'],
    ['十四五末', 'target'],
    ['2025年规划目标', 'target'],
    ['2023年', 'target'],
    ['2020年', 'baseline'],
    ['“十三五”末（2020年）', 'baseline'],
    ['2025年（“十四五”末）', 'target'],
    ['“十四五”期末（2025年）', 'target'],
    ['“十四五”中期（2023年）', 'target'],
    ['2025年比2020年', 'change'],
    ['2025年与2020年相比', 'change'],
    ['“十四五”年均增长（%）', 'growth'],
    ['累计增加值', 'change'],
    ['2021—2025年累计', 'total'],
    ['指标性质', 'attribute'],
    ['牵头单位', 'responsible'],
    ['备注', 'remark'],
  ])('%s is understood as %s', (heading, role) => {
    const read = parseIndicatorTable(
      [
        ['主要指标', '目标', heading],
        ['商标', '50', ''],
      ],
      context,
    );
    expect(read.columns.map((column) => [column.heading, column.role])).toContainEqual([heading, role]);
  });

  it('a year beside the years in between is that of each cell that does not say 年均', () => {
    const read = rows(
      '指标 | 2020年 | 2025年/年均',
      '地区生产总值增长（%） | 5.1 | 年均5左右',
      '城镇化率（%） | 58.1 | 62以上',
    );
    expect(goals(read)).toEqual([['growth 2025 年均5左右'], ['level 2025 62以上']]);
    expect(codes(read)).toEqual([]);
    const silent = rows('指标 | 2020年 | 2025年/年均', '城镇化率（%） | 58.1 | 62以上');
    expect(codes(silent)).toEqual(['table/columnAmbiguous', 'notation/doubtful']);
  });

  it('a column of one year held against another is of changes, unless the cell tells where it goes', () => {
    const read = rows(
      '指标 | 2025年与2020年相比 | 属性（注）',
      '单位GDP能耗 | 降低20% | 约束性',
      '灌溉水利用系数 | 由0.45增加到0.5 | 预期性',
    );
    expect(goals(read)).toEqual([['growth 2025 降低20%'], ['level 2025 增加到0.5']]);
    expect(read.indicators.map(({ baseline }) => baseline?.value)).toEqual([undefined, 0.45]);
    expect(read.indicators.map(({ attribute }) => attribute)).toEqual(['binding', 'anticipatory']);
  });

  it('below a head without a frame a pipe in front stands beside an empty cell', () => {
    const read = text(
      '类别 | 指标 | 2025年目标',
      '创造 | 专利（件） | 50',
      ' | 商标（件） | 60',
      '| 品牌 | 70 |',
    );
    expect(names(read)).toEqual(['专利', '商标', '品牌']);
    expect(goals(read).flat()).toEqual(['level 2025 50', 'level 2025 60', 'level 2025 70']);
  });

  it('a bracket behind a name may hold the unit and over which time, or how many are counted at once', () => {
    const read = rows(
      '指标 | 2020年 | 2025年',
      '进出口总额（亿元，5年累计） | 19600 | 20000',
      '网民数量（亿） | 6.88 | >10',
    );
    expect(read.indicators.map(({ unit }) => unit)).toEqual(['亿元', '亿']);
    expect(goals(read).flat()).toEqual(['cumulative 2025 20000', 'level 2025 >10']);
  });

  it('a row that is a change itself is one below a heading of changes, of years where a note says so', () => {
    const read = rows(
      '指标 | 2025年 | 累计变化',
      '工业增加值增速（%） | — | 8*',
      '单位用水量下降（%） | — | 30',
      '利用率提高（%） | — | 3',
      '注：带*的为年均增速。',
    );
    const told = read.indicators.map(({ targets: [one] }) => [
      one?.kind,
      one && 'basis' in one && one.basis,
      one?.unit,
    ]);
    expect(told).toEqual([
      ['growth', 'averageAnnual', '%'],
      ['growth', 'total', '%'],
      ['increment', false, '百分点'],
    ]);
  });

  it('of what is no share a percentage in brackets is growth, and a statement in brackets is read', () => {
    const read = rows(
      '指标 | 单位 | 2025年 | 年均[累计]',
      '单位能耗 | 吨/万元 | 0.68 | [-16%]',
      '地区总部 | 家 | — | [累计达到1000]',
    );
    const told = read.indicators.map(({ targets }) =>
      targets.map(({ kind, printed }) => `${kind} ${printed}`),
    );
    expect(told).toEqual([['level 0.68', 'growth [-16%]'], [expect.stringMatching(/^cumulative .*1000/)]]);
  });

  it('a section above rows with numbers of their own is a group, and no half of a name', () => {
    const read = text(
      '指标\t单位\t2020年\t2025年',
      '一、创造',
      '1．专利\t件\t10\t20',
      '二、品牌',
      '2．商标\t件\t30\t40',
    );
    expect(names(read)).toEqual(['专利', '商标']);
    expect(read.indicators.map(({ category }) => category)).toEqual(['创造', '品牌']);
  });

  it('a bracket that the name goes on behind is no unit, and what stood and what is aimed at may share a heading', () => {
    const read = rows(
      '指标 | 现状与目标 | ',
      ' | 2020年 | 2025年',
      '自然村（组）通硬化路比例（%） | 80 | 90',
    );
    expect(names(read)).toEqual(['自然村（组）通硬化路比例']);
    expect(roles(read)).toEqual(['name', 'baseline', 'target']);
  });

  it('so much for each of what is known is a unit, and a sum may be told as at least', () => {
    const read = rows(
      '指标 | 2020年 | 2025年 | 年均增速（%）〔累计〕',
      '供电煤耗（克标煤/千瓦时） | 305 | 300 | —',
      '新增就业（人） | — | — | 〔12000〕以上',
    );
    expect(read.indicators.map(({ name, unit }) => `${name} ${unit}`)).toEqual([
      '供电煤耗 克标煤/千瓦时',
      '新增就业 人',
    ]);
    expect(goals(read)).toEqual([
      ['level 2025 300'],
      [expect.stringMatching(/^(?:cumulative|increment) .*12000/)],
    ]);
  });

  it('a place is where a row of places stood', () => {
    const read = rows('指标 | 2020年 | 2025年', '创新能力世界排名 | 第21位 | 前18位');
    expect(read.indicators[0]?.baseline?.value).toBe(21);
    expect(codes(read)).toEqual([]);
  });

  it('a goal that is left to later in two ways is left once', () => {
    const read = rows('指标 | 2025年目标', '地区生产总值增长（%） | 保持在合理区间，各年度视情提出');
    expect(goals(read)).toEqual([['unset 2025 保持在合理区间']]);
  });

  it('a head of two rows is joined, a heading over several columns stands over each', () => {
    const read = rows(
      '指标 | 基期值 | 目标值 | | 属性',
      '| 2020年 | 2023年 | 2025年 |',
      '商标 | 1 | 2 | 3 | 约束性',
    );
    expect(read.columns.map(({ heading }) => heading)).toEqual([
      '指标',
      '基期值 2020年',
      '目标值 2023年',
      '目标值 2025年',
      '属性',
    ]);
    expect(goals(read)).toEqual([['level 2023 2', 'level 2025 3']]);
  });

  it('of several known years the base year is the baseline, the others are told as not read', () => {
    const read = rows('指标 | 2019年 | 2020年 | 2025年', '商标 | 1 | 2 | 3');
    expect(roles(read)).toEqual(['name', 'ignored', 'baseline', 'target']);
    expect(codes(read)).toEqual(['table/columnsIgnored']);
  });

  it('a goal of a year gone by is no target', () => {
    const read = rows('指标 | 2020年目标 | 2020年完成 | 2025年目标', '商标 | 9 | 2 | 3');
    expect(roles(read)).toEqual(['name', 'ignored', 'baseline', 'target']);
  });

  it('of two levels of indicators the lower one is named, the upper one is the group', () => {
    const read = rows('一级指标 | 二级指标 | 目标值', '创造 | 商标 | 3', ' | 专利 | 5');
    expect(read.indicators.map(({ name, category }) => [name, category])).toEqual([
      ['商标', '创造'],
      ['专利', '创造'],
    ]);
  });

  it('类型 over 约束性 is the attribute, 属性 over groups is the group', () => {
    expect(roles(rows('指标 | 目标值 | 类型', '商标 | 3 | 约束性'))).toEqual(['name', 'target', 'attribute']);
    expect(roles(rows('指标 | 目标值 | 属性', '商标 | 3 | 特色指标'))).toEqual([
      'name',
      'target',
      'category',
    ]);
  });

  it('without years and a title the first of two years is the baseline, and that is told', () => {
    const read = parseIndicatorTable('指标\t2015年\t2020年\n商标\t30\t50', { lowerIsBetter: [] });
    expect(roles(read)).toEqual(['name', 'baseline', 'target']);
    expect(codes(read)).toEqual(['table/columnAmbiguous', 'notation/doubtful']);
  });

  it('the plan named in the title tells the years', () => {
    const read = parseIndicatorTable('“十四五”主要指标\n指标\t2020年\t2025年\n商标\t30\t50', {
      lowerIsBetter: [],
    });
    expect([read.title, roles(read), codes(read)]).toEqual([
      '“十四五”主要指标',
      ['name', 'baseline', 'target'],
      [],
    ]);
  });
});

describe('rows', () => {
  it('a row that only names a group gives it to the rows below', () => {
    const read = rows(
      '指标 | 2020年 | 2025年',
      '一、创造 | | ',
      '商标 | 1 | 2',
      '二、保护 | |',
      '专利 | 3 | 4',
    );
    expect(read.indicators.map(({ name, category, dimension }) => [name, category, dimension])).toEqual([
      ['商标', '创造', 'creation'],
      ['专利', '保护', 'protection'],
    ]);
  });

  it('totals, the head once more and text below are no indicators', () => {
    const read = text(
      '指标\t2020年\t2025年',
      '商标\t1\t2',
      '指标\t2020年\t2025年',
      '专利\t3\t4',
      '合计\t4\t6',
      '第二章 任务',
    );
    expect(names(read)).toEqual(['商标', '专利']);
    expect(codes(read)).toEqual(['table/totalSkipped', 'table/textIgnored']);
  });

  it('a line broken inside a name is joined, and told', () => {
    const read = text('指标\t单位\t2020年\t2025年', '每万人口高价值\n发明专利拥有量\t件\t0.5\t1.8');
    expect(names(read)).toEqual(['每万人口高价值发明专利拥有量']);
    expect(codes(read)).toEqual(['table/nameJoined']);
  });

  it('a row whose target cell is not there keeps its figure as target; an empty cell keeps it as baseline', () => {
    const short = text('指标\t单位\t2020年\t2025年', '商标\t件\t50');
    expect([short.indicators[0]?.baseline, goals(short), codes(short)]).toEqual([
      null,
      [['level 2025 50']],
      ['table/rowRealigned', 'table/figureMissing'],
    ]);
    const empty = rows('指标 | 单位 | 2020年 | 2025年', '商标 | 件 | 50 | ');
    expect([empty.indicators[0]?.baseline?.value, empty.indicators[0]?.targets[0]]).toMatchObject([
      50,
      { kind: 'unset', reason: 'empty' },
    ]);
  });

  it('a row without a name is not guessed at', () => {
    const read = rows('指标 | 单位 | 2020年 | 2025年', '| 件 | 1 | 2', '商标 | 件 | 1 | 2');
    expect([names(read), codes(read)]).toEqual([['商标'], ['table/rowUnread']]);
  });

  it('其中 is a part of the indicator above', () => {
    const read = rows('指标 | 2020年 | 2025年', '专利 | 9 | 10', '其中：发明专利 | 3 | 4');
    expect(read.indicators[1]).toMatchObject({ name: '发明专利', partOf: '专利' });
  });

  it.each([
    ['2024年', '2024'],
    ['2024年底', '2024'],
    ['2024年12月', '2024'],
    ['2024年四季度', '2024'],
    ['2024年下半年', '2024'],
    // A leap year: February has 29 days.
    ['2024年2月', '2024-02-29'],
    ['2024年一季度', '2024-03-31'],
    ['2024年上半年', '2024-06-30'],
    ['2024年6月15日', '2024-06-15'],
    ['2021年—2024年', '2024'],
  ])(
    'one to be done by %s has the deadline %s: a day only where that is not the end of a year',
    (cell, by) => {
      const read = rows('指标 | 单位 | 目标值 | 完成时限', `高新技术企业 | 家 | 50 | ${cell}`);
      expect([goals(read), codes(read)]).toEqual([[[`level ${by} 50`]], []]);
    },
  );

  it('a name that comes twice in a group is told', () => {
    expect(codes(rows('指标 | 2020年 | 2025年', '专利 | 9 | 10', '专利 | 3 | 4'))).toEqual([
      'table/nameRepeated',
    ]);
  });
});

describe('names and units', () => {
  it.each([
    ['（1）国内生产总值（GDP）（万亿元）', 1, '国内生产总值（GDP）', '万亿元'],
    ['3.海外发明专利授权量（万件）', 3, '海外发明专利授权量', '万件'],
    ['②商标数量(件)', 2, '商标数量', '件'],
    ['PM2.5平均浓度', undefined, 'PM2.5平均浓度', null],
    ['1.5℃以内天数', undefined, '1.5℃以内天数', null],
    ['公共服务网点覆盖率(包括信息服务)（％）', undefined, '公共服务网点覆盖率(包括信息服务)', '%'],
  ])('%s', (printed, number, name, unit) => {
    const [indicator] = parseIndicatorTable(
      [
        ['指标', '2020年', '2025年'],
        [printed, '1', '2'],
      ],
      context,
    ).indicators;
    expect([indicator?.number, indicator?.name, indicator?.unit]).toEqual([number, name, unit]);
  });

  it('the unit above the table holds for rows that print none', () => {
    const read = text('主要指标', '单位：件', '指标\t2020年\t2025年', '商标\t1\t2', '金额（亿元）\t3\t4');
    expect(read.indicators.map(({ unit }) => unit)).toEqual(['件', '亿元']);
  });

  it('a row that repeats the head has no unit, and not an empty one', () => {
    const read = rows('序号 | 指标 | 单位 | 2025年', '1 | 指标 | 单位 | 2025年', '2 | 商标 | 件 | 50');
    expect(read.indicators.map(({ unit }) => unit)).not.toContain('');
  });

  it('two units that do not agree are told', () => {
    expect(codes(rows('指标 | 单位 | 2025年', '金额（亿元） | 件 | 2'))).toEqual(['notation/unitDisagrees']);
  });
});

describe('figures', () => {
  it('a starred baseline is of the year that the note tells; without a note its year is open, and that is told', () => {
    const noted = text('指标\t2020年\t2025年', '比重（%）\t11.6*\t13', '注：*为2019年数据。');
    expect(noted.indicators[0]?.baseline).toMatchObject({ value: 11.6, period: '2019' });
    expect(noted.notes).toMatchObject([{ mark: '*', year: 2019 }]);
    const unnoted = text('指标\t2020年\t2025年', '比重（%）\t11.6*\t13');
    expect(unnoted.indicators[0]?.baseline).toMatchObject({ value: 11.6, period: null });
    expect(codes(unnoted)).toEqual(['table/markUnexplained']);
  });

  it('a star on a name may tell the attribute', () => {
    const read = text('指标\t2020年\t2025年', '商标*\t1\t2', '专利\t3\t4', '注：带*的为约束性指标。');
    expect(read.indicators.map(({ name, attribute }) => [name, attribute])).toEqual([
      ['商标', 'binding'],
      ['专利', undefined],
    ]);
  });

  it('a change that is the difference is left out, exactly: 0.3 − 0.1 is 0.2', () => {
    const read = rows(
      '指标 | 2020年 | 2025年 | 累计增加值',
      '比重（%） | 0.1 | 0.3 | 0.2',
      '投入（%） | 0.1 | 0.3 | 0.3',
    );
    expect(goals(read)).toEqual([['level 2025 0.3'], ['level 2025 0.3', 'increment 2025 0.3']]);
    expect(codes(read)).toEqual(['table/changeDisagrees']);
    expect(read.findings[0]).toMatchObject({ where: { row: 3 }, details: { change: '0.2' } });
  });

  it('年均增长 is a target of its own, places and printed words counted in the cell', () => {
    const read = rows('指标 | 2020年 | 2025年 | 年均增长（%）', '产值（亿元） | 100 | 161 | ≥10');
    const growth = read.indicators[0]?.targets[1];
    expect(growth).toMatchObject({
      kind: 'growth',
      basis: 'averageAnnual',
      comparator: 'gte',
      rate: 10,
      unit: '%',
      printed: '≥10',
      spans: { printed: { start: 0, end: 3 }, figure: { start: 1, end: 3 } },
    });
  });

  it('a figure to be striven for stands beside the target; any other figure beside it is told', () => {
    const read = rows('指标 | 2020年 | 2025年', '比率（%） | 84.1 | 86（力争87）', '量（件） | 1 | 5（甲3）');
    expect(read.indicators[0]?.targets).toMatchObject([
      { value: 86 },
      { value: 87, commitment: { strength: 'aspirational' } },
    ]);
    expect(codes(read)).toContain('notation/numberUnread');
  });

  it('empty places are no zero, and do not hide a target of another column', () => {
    const read = rows(
      '指标 | 2020年 | 2023年 | 2025年',
      '金额（亿元） | — | — | 〔50〕',
      '商标（件） | 1 | — | —',
    );
    expect(goals(read)).toEqual([['cumulative 2025 〔50〕'], ['unset 2025 —']]);
    expect(read.indicators[0]?.baseline).toBeNull();
  });

  it('where directions are not given, a bare figure whose name tells none is told', () => {
    const table = '指标\t2020年\t2025年\n商标\t1\t2';
    expect(codes(parseIndicatorTable(table, { ...context, lowerIsBetter: ['商标'] }))).toEqual([]);
    const { lowerIsBetter: _, ...unknown } = context;
    expect(codes(parseIndicatorTable(table, unknown))).toEqual(['notation/directionMissing']);
  });
});

describe('places', () => {
  it('every finding and every part names file, row and column', () => {
    const place = { file: 'a.xlsx', sheet: '指标' };
    const read = parseIndicatorTable('指标\t2020年\t2025年\n\n商标\t12.5.3\t50', { ...context, place });
    expect(read.indicators[0]?.where).toEqual({ ...place, row: 3, column: '指标' });
    expect(read.indicators[0]?.targets[0]?.where).toEqual({ ...place, row: 3, column: '2025年' });
    expect(read.findings.length).toBeGreaterThan(0);
    for (const { where } of read.findings) expect(where).toEqual({ ...place, row: 3, column: '2020年' });
  });

  it('cells of a table that became lines keep the line each stands on', () => {
    const read = parseIndicatorTable('指标\n2020年\n2025年\n\n商标\n\n30\n\n50', context);
    expect(read.indicators[0]?.where.row).toBe(5);
    expect(read.indicators[0]?.targets[0]?.where.row).toBe(9);
  });
});

it('a head without rows is told', () => {
  expect(codes(rows('指标 | 2020年 | 2025年'))).toEqual(['table/noneRead']);
});

describe('a sheet of observations', () => {
  it.each([
    ['a time and a value', '指标\t年份\t完成值\n专利授权量\t2021\t30\n专利授权量\t2022\t50'],
    ['what was done in several years', '指标\t单位\t2021年完成值\t2022年完成值\n专利授权量\t件\t30\t50'],
    ['a run of bare years', '指标\t单位\t2021年\t2022年\t2023年\n专利授权量\t件\t30\t50\t60'],
  ])('says of a sheet of observations that it is no table of targets: %s', (_, sheet) => {
    const codes = parseIndicatorTable(sheet).findings.map(({ code }) => code);
    expect(codes).toContain('table/observations');
  });

  it.each([
    ['a baseline and a target', '指标\t单位\t2020年\t2025年\n专利授权量\t件\t30\t50'],
    ['targets of each year', '指标\t单位\t2023年目标\t2024年目标\t2025年目标\n专利授权量\t件\t30\t50\t60'],
    [
      'what is done and what is planned',
      '指标\t2020年完成值\t2021年完成值\t2025年目标值\n专利授权量\t30\t40\t60',
    ],
  ])('says nothing of the kind about %s', (_, table) => {
    const codes = parseIndicatorTable(table).findings.map(({ code }) => code);
    expect(codes).not.toContain('table/observations');
  });
});

describe('what a cell says by its column', () => {
  it('takes a rate under 年均 for one that is kept, and a count for one that grows', () => {
    const read = rows(
      '指标 | 单位 | 2020年 | 2025年 | 年均增速（%）',
      '城镇调查失业率 | % | 5.3 | — | <5.5',
      '地区生产总值 | 亿元 | 4000 | — | 6左右',
    );
    expect(read.indicators.map(({ targets }) => targets.map(({ kind }) => kind))).toEqual([
      ['everyYear'],
      ['growth'],
    ]);
  });

  it('doubts how far something moved where it should say where it stood', () => {
    const read = rows('指标 | 2020年完成值 | 2025年目标', '地区生产总值 | 增长5.4% | 增长5%左右');
    expect(codes(read)).toContain('notation/doubtful');
    expect(codes(rows('指标 | 2020年 | 2025年', '研发投入增长 | 增长5.4% | 增长6%'))).not.toContain(
      'notation/doubtful',
    );
  });

  it('leaves 保持基本稳定 in its place where one cell stands on a line', () => {
    const read = text(
      '指标',
      '2020年完成值',
      '2025年目标值',
      '年均增长',
      '指标属性',
      '工业增加值（亿元）',
      '7900',
      '12000',
      '8%以上',
      '预期性',
      '制造业增加值占GDP比重（%）',
      '28.5',
      '保持基本稳定',
      '—',
      '预期性',
      '国家级单项冠军（个）',
      '12',
      '20',
      '—',
      '预期性',
    );
    expect(names(read)).toEqual(['工业增加值', '制造业增加值占GDP比重', '国家级单项冠军']);
    expect(read.indicators[1]?.baseline?.value).toBe(28.5);
    expect(read.indicators[1]?.targets.map(({ kind }) => kind)).toEqual(['maintain']);
  });
});
