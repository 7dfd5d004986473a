import { describe, expect, it } from 'vitest';
import type { TargetContext } from '../../src/notation/parsedTarget.js';
import { parseTarget } from '../../src/notation/parseTarget.js';

const plan: TargetContext = { period: { firstYear: 2021, lastYear: 2025 }, baseYear: 2020 };
const cell: TargetContext = { ...plan, column: 'target', direction: 'higher' };
const lower: TargetContext = { ...plan, direction: 'lower' };
const first = (text: string, context: TargetContext = plan) => parseTarget(text, context).targets[0];
const codes = (text: string, context: TargetContext = plan) =>
  parseTarget(text, context).findings.map(({ code }) => code);

describe('a bare figure', () => {
  it('is at least where more is better and at most where less is, and says that this was inferred', () => {
    expect(first('12', cell)).toMatchObject({ kind: 'level', comparator: 'gte', value: 12 });
    expect(first('12', { ...cell, direction: 'lower' })).toMatchObject({ comparator: 'lte', value: 12 });
    expect(first('12', cell)?.inferred).toHaveProperty('comparator');
    expect(first('≥12', cell)?.inferred).not.toHaveProperty('comparator');
  });

  it('alone, without any direction, is told to be doubtful', () => {
    expect(codes('12')).toEqual(['notation/directionMissing']);
  });

  it('goes by the indicator and never by a verb that points up', () => {
    expect(first('审查周期提升至15个月', lower)).toMatchObject({
      kind: 'level',
      comparator: 'lte',
      value: 15,
    });
    expect(codes('降至15', { ...plan, direction: 'higher' })).toContain('notation/directionDisagrees');
  });
});

describe('提高到 and 提高', () => {
  it.each([
    ['提高到65%', { kind: 'level', value: 65, unit: '%' }],
    ['提高2个百分点', { kind: 'increment', counts: 'net', value: 2, unit: '百分点' }],
    ['研发投入提高20%', { kind: 'growth', rate: 20 }],
    ['增至500件', { kind: 'level', value: 500 }],
    ['增加500件', { kind: 'increment', counts: 'net', value: 500 }],
    ['增长1.5倍', { kind: 'multiple', factor: 2.5 }],
    ['增长到2020年的1.5倍', { kind: 'multiple', factor: 1.5, of: { type: 'period', period: '2020' } }],
    ['增加0.1倍', { kind: 'multiple', factor: 1.1 }],
    ['翻一番', { kind: 'multiple', factor: 2 }],
    ['翻两番', { kind: 'multiple', factor: 4 }],
    // 2³ = 8
    ['翻三番', { kind: 'multiple', factor: 8 }],
  ])('%s', (text, expected) => {
    expect(first(text)).toMatchObject(expected);
  });

  it('doubts five percent of a share, which may be five points', () => {
    expect(codes('城镇化率提高5%')).toContain('notation/ambiguous');
    expect(codes('城镇化率提高5个百分点')).toEqual([]);
  });
});

describe('a fall', () => {
  it('is a negative change, and falling further meets it', () => {
    expect(first('单位GDP能耗比2020年下降13.5%')).toMatchObject({
      kind: 'growth',
      basis: 'total',
      comparator: 'lte',
      rate: -13.5,
      from: '2020',
    });
    expect(first('排放量减少3万吨以上', lower)).toMatchObject({ comparator: 'lte', value: -3, unit: '万吨' });
  });

  it('is positive where the name of the indicator is the fall', () => {
    const named = { ...cell, indicatorName: '单位GDP能源消耗降低', unit: '%' };
    expect(first('[15]', named)).toMatchObject({
      kind: 'growth',
      basis: 'total',
      comparator: 'gte',
      rate: 15,
    });
  });
});

describe('the kinds', () => {
  it.each([
    ['〔50〕以上', 'cumulative', { comparator: 'gte', value: 50, baseMeaning: 'previousWindow' }],
    ['累计达到2亿元', 'cumulative', { value: 2, unit: '亿元' }],
    ['2021—2025年累计投入5亿元', 'cumulative', { window: { from: '2021', to: '2025', basis: 'printed' } }],
    ['每年30家', 'everyYear', { basis: 'each', value: 30 }],
    ['年均30家', 'everyYear', { basis: 'average', value: 30 }],
    ['新增3家', 'increment', { counts: 'additions', value: 3, per: 'period' }],
    ['年均增长10%以上', 'growth', { basis: 'averageAnnual', comparator: 'gte', rate: 10 }],
    ['五年增长30%', 'growth', { basis: 'total', rate: 30 }],
    ['同比增长8%', 'growth', { basis: 'yearOnYear' }],
    ['乡镇全覆盖', 'coverage', { comparator: 'gte', percent: 100 }],
    ['工作站覆盖率达到60%', 'coverage', { percent: 60 }],
    ['稳定在90%以上', 'maintain', { comparator: 'gte', value: 90 }],
    ['稳定在90%', 'maintain', { comparator: 'approx', value: 90 }],
    ['不低于现状', 'maintain', { comparator: 'gte', value: null }],
    ['达到全市平均水平', 'relative', { reference: { name: '全市平均水平', statistic: 'average' } }],
    ['高于GDP增速', 'relative', { comparator: 'gt', reference: { statistic: 'growthRate' } }],
    ['进入全国前十', 'rank', { atMost: 10, among: '全国' }],
    ['保持全省首位', 'rank', { atMost: 1, among: '全省', hold: true }],
    ['位次前移', 'rank', { atMost: null, improve: true }],
    ['中国专利金奖实现零的突破', 'level', { comparator: 'gt', value: 0 }],
    ['建成国家级保护中心', 'milestone', {}],
    ['构建“1+5+N”网络', 'structure', { parts: [{ count: 1 }, { count: 5 }, { count: null }] }],
    ['质押融资额逐年增加', 'trend', { direction: 'rising', strict: true, against: 'previousYear' }],
    ['定期发布报告', 'recurring', { frequency: 'periodicUnstated', frequencyPrinted: '定期' }],
    ['每两年举办一次', 'recurring', { frequency: null, frequencyPrinted: '每两年' }],
    ['创造质量明显提升', 'qualitative', { subkind: 'direction', direction: 'rising' }],
    ['培育一批强企', 'qualitative', { subkind: 'openCount' }],
    ['完成省下达目标', 'unset', { reason: 'delegated' }],
    ['视情提出', 'unset', { reason: 'deferred' }],
    ['—', 'unset', { reason: 'empty' }],
    ['12.5.3', 'unset', { reason: 'unreadable' }],
  ])('%s is %s', (text, kind, fields) => {
    expect(parseTarget(text, plan).targets).toMatchObject([{ kind, ...fields }]);
  });
});

describe('what stands beside a target', () => {
  it.each(['由2020年的6.3件提高到12件', '12件（基期6.3）', '2020年6.3，2025年12', '6.3→12'])(
    '%s starts from 6.3 and goes to 12',
    (text) => {
      const { targets, baseline } = parseTarget(text, { ...plan, direction: 'higher', unit: '件' });
      expect(targets).toMatchObject([{ kind: 'level', value: 12 }]);
      expect(baseline).toMatchObject({ value: 6.3, period: '2020' });
    },
  );

  it('may be an attribute, a subset or the figure of another year', () => {
    expect(parseTarget('≥90（约束性）', cell)).toMatchObject({
      attribute: 'binding',
      targets: [{ value: 90 }],
    });
    expect(parseTarget('12（2023年达到9）', cell).targets).toMatchObject([
      { value: 12, by: '2025' },
      { value: 9, by: '2023' },
    ]);
    expect(parseTarget('100（其中省级20）', cell).targets).toMatchObject([
      { value: 100 },
      { value: 20, scope: { partOf: '省级' } },
    ]);
    expect(parseTarget('12（2019年）', { ...cell, column: 'baseline' }).baseline).toMatchObject({
      period: '2019',
    });
  });
});

describe('several targets in one expression', () => {
  it('each have their year; one after the plan is a vision', () => {
    expect(parseTarget('到2025年达到5件；到2035年，达到9件', plan).targets).toMatchObject([
      { value: 5, by: '2025' },
      { value: 9, by: '2035', vision: true },
    ]);
  });

  it('share 力争 and 累计 until another word comes', () => {
    const { targets } = parseTarget('力争新增甲5家、乙3家，满意度80分以上', plan);
    expect(targets).toMatchObject([
      { kind: 'increment', value: 5, commitment: { strength: 'aspirational', printed: '力争' } },
      { kind: 'increment', value: 3, commitment: { strength: 'aspirational' } },
      { kind: 'level', value: 80, commitment: { strength: 'aspirational' } },
    ]);
  });

  it('are dealt out by 分别', () => {
    expect(parseTarget('甲率、乙率分别达到5%、6%', plan).targets).toMatchObject([
      { name: '甲率', value: 5 },
      { name: '乙率', value: 6 },
    ]);
    expect(parseTarget('2022年、2025年分别达到50%、70%', plan).targets).toMatchObject([
      { by: '2022', value: 50 },
      { by: '2025', value: 70 },
    ]);
  });

  it('are doubtful where names and figures do not come out even', () => {
    expect(codes('甲率、乙率、丙率分别达到5%、6%')).toContain('notation/ambiguous');
  });

  it('parted by a stroke are two, with a doubt', () => {
    expect(parseTarget('85/90', cell).targets).toMatchObject([{ value: 85 }, { value: 90 }]);
    expect(codes('85/90', cell)).toEqual(['notation/ambiguous']);
  });
});

describe('what is no target', () => {
  it.each([
    ['国发〔2021〕20号', 'documentNumber'],
    ['规模以上工业企业', 'threshold'],
    ['“百校千企”行动', 'name'],
    ['12345热线', 'name'],
    ['“十三五”期间，专利申请6426件', 'observation'],
    ['2020年达到85%', 'observation'],
  ])('%s is told apart', (text, notTarget) => {
    expect(parseTarget(text, plan)).toMatchObject({ targets: [], notTarget });
  });

  it('does not take the threshold in a name for the target', () => {
    expect(parseTarget('60岁以上老年人健康管理率达到72%', plan).targets).toMatchObject([
      { value: 72, unit: '%' },
    ]);
    expect(parseTarget('营业收入亿元以上企业达到100家', plan).targets).toMatchObject([
      { value: 100, unit: '家' },
    ]);
    expect(first('培育20家以上市级优势企业')).toMatchObject({ value: 20, name: '市级优势企业' });
  });
});

describe('units', () => {
  it('take the scale once, and say so', () => {
    expect(first('1.5万', { ...cell, unit: '件' })).toMatchObject({ value: 15000, unit: '件' });
    expect(first('1.5万', { ...cell, unit: '万件' })).toMatchObject({ value: 15000, unit: '件' });
    expect(codes('1.5万', { ...cell, unit: '万件' })).toEqual(['notation/scaleAmbiguous']);
  });

  it('that do not convert are told', () => {
    expect(codes('12家', { ...cell, unit: '件' })).toEqual(['notation/unitDisagrees']);
    expect(codes('1.5万件', { ...cell, unit: '件' })).toEqual([]);
    expect(codes('17件/万人', { ...cell, unit: '件', indicatorName: '每万人口专利拥有量' })).toEqual([]);
  });
});

it('reads one expression at a time', () => {
  expect(codes('达到5家，'.repeat(500))).toEqual(['notation/tooLong']);
});
