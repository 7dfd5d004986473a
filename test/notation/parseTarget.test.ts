import { describe, expect, it } from 'vitest';
import type { TargetContext } from '../../src/notation/parsedTarget.js';
import { parseTarget } from '../../src/notation/parseTarget.js';
import { fourteenth } from './corpus/periods.js';

const plan: TargetContext = fourteenth;
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

describe('long text', () => {
  it('is read clause by clause, however many there are', () => {
    expect(parseTarget('达到5家，'.repeat(500), plan).targets).toHaveLength(500);
  });

  it('is refused where a clause has no end, and only there', () => {
    const { targets, findings } = parseTarget(`${'长'.repeat(501)}，达到5家`, plan);
    expect(findings.map(({ code }) => code)).toContain('notation/tooLong');
    expect(targets).toMatchObject([{ value: 5 }]);
  });

  it.each(['9'.repeat(16), '9'.repeat(400), `${'9'.repeat(308)}万亿`, `增长${'9'.repeat(320)}%`, '翻9999番'])(
    'holds no number beyond what can be kept: %s',
    (text) => {
      expect(first(text, cell)).toMatchObject({ kind: 'unset', reason: 'unreadable' });
      expect(codes(text, cell)).toContain('notation/unreadable');
    },
  );
});

describe('words that look like a figure’s but are more', () => {
  it.each([
    // a share compared with others is no level
    ['优于全省平均水平5个百分点', { kind: 'relative', comparator: 'gt', offset: 5 }],
    ['比全省平均水平高5个百分点', { kind: 'relative', offset: 5 }],
    ['达到全国平均水平的80%以上', { kind: 'relative', comparator: 'gte', factor: 0.8 }],
    ['达到或超过全国平均水平', { kind: 'relative', comparator: 'gte' }],
    // half of all
    ['研发机构覆盖率过半', { kind: 'coverage', comparator: 'gt', percent: 50 }],
    ['超过半数', { kind: 'level', comparator: 'gt', value: 50, unit: '%' }],
    ['规上企业研发机构设立率超半数', { kind: 'level', comparator: 'gt', value: 50 }],
    // how long the work takes is not what it comes to
    ['力争用3年时间建成5个以上平台', { kind: 'level', comparator: 'gte', value: 5, name: '平台' }],
    ['5年内引进10名以上领军人才', { kind: 'increment', value: 10, unit: '名' }],
    ['发明专利5年维持率80%', { kind: 'level', value: 80, unit: '%' }],
    // words in front of the verb or of the base compare too
    [
      '各镇街至少新增1件地理标志',
      { kind: 'increment', comparator: 'gte', value: 1, scope: { each: '各镇街' } },
    ],
    ['管理人员占比不低于从业人员的5%', { kind: 'level', comparator: 'gte', value: 5, name: '管理人员占比' }],
    // parts of a whole are no figures
    ['建设1+N知识产权服务体系', { kind: 'structure', parts: [{ count: 1 }, { count: null }] }],
    ['由第10位提升到第5位', { kind: 'rank', atMost: 5 }],
    ['每季度不少于1次', { kind: 'recurring', frequency: 'quarterly', count: 1 }],
    ['每年3月底前报送总结', { kind: 'recurring', frequency: 'annual' }],
    ['更加健全', { kind: 'qualitative' }],
  ])('%s', (text, expected) => {
    expect(parseTarget(text, plan).targets).toMatchObject([expected]);
  });

  it('names a target without the words of how it is done', () => {
    expect(first('超额完成国家下达任务')?.name).toBeUndefined();
    expect(first('高质量建成5个平台')?.name).toBe('平台');
  });

  it('takes 截至 for what has been, unless the plan has the year before it', () => {
    const text = '截至2020年底，有效发明专利达到1200件';
    expect(parseTarget(text)).toMatchObject({ targets: [], notTarget: 'observation' });
    expect(parseTarget(text, plan)).toMatchObject({ targets: [], notTarget: 'observation' });
    expect(first(text.replace('2020', '2025'))).toMatchObject({ kind: 'level', by: '2025' });
  });

  it('carries a comparing word to the bare figures behind it, and growth to a better figure', () => {
    expect(parseTarget('甲和乙分别超过70%和50%', plan).targets).toMatchObject([
      { comparator: 'gt', value: 70 },
      { comparator: 'gt', value: 50 },
    ]);
    expect(parseTarget('年均增长7%左右，力争达到8%', plan).targets).toMatchObject([
      { kind: 'growth', comparator: 'approx', rate: 7 },
      { kind: 'growth', basis: 'averageAnnual', rate: 8, commitment: { strength: 'aspirational' } },
    ]);
  });
});

describe('a baseline', () => {
  it('that is damaged is told and not taken', () => {
    const read = parseTarget('由12.5.3提高到15', cell);
    expect(read.baseline).toBeUndefined();
    expect(read.findings.map(({ code }) => code)).toContain('notation/unreadable');
    expect(read.targets).toMatchObject([{ kind: 'level', value: 15 }]);
  });
});

describe('a reading that does not fit together is doubted', () => {
  it.each([
    ['words that went unused', '高速铁路覆盖95%以上的50万人口以上城市'],
    ['a name that holds a place', '满意度位于全省前列且不低于80分'],
    ['a percentage of a count', '专利授权量达到5%'],
    ['a count of a share', '覆盖率达到5家'],
    ['a share above a hundred', '合格率达到855%'],
    ['a number that may be a year', '平台达到2025'],
    ['a scale printed twice', '达到1万万件'],
    ['a comparison that was not made', '高于上年规模'],
    ['a change that may be a mere direction', '质押融资规模保持增长'],
    ['a statement that is no name', '支撑作用充分发挥'],
    ['money that may be a price', '每件发明专利资助不超过5000元'],
    ['a month without its year', '县医院新院区6月底前投入使用'],
    ['a change inside a name', '粮食播种面积保持稳定、产量达到30万吨'],
    ['a statement behind a share', '70%的规模以上企业基本实现数字化网络化'],
    ['a count of things unknown', '火化能力10000丈'],
    ['a negative figure', '-5%'],
    ['what may have been done', '先后出台政策文件20个'],
    ['what rises, read as at most', '死亡率指数翻两番'],
    ['a thing of a size', '100万千瓦机组'],
    ['a length of time without a start', '3年内建成20个'],
    ['a sum over things', '全市里程总计5000公里'],
    ['a level of what is new', '新增企业控制在50家'],
    ['a level in points', '满意度达到5个百分点'],
    ['two things said as one', '收入增加、负担减轻明显改善'],
  ])('%s', (_, text) => {
    expect(codes(text)).toContain('notation/doubtful');
  });

  it.each(['2023年、2025年覆盖率提高到90%', '到2025年和2030年，覆盖率提高到90%'])(
    '%s: one figure for two years',
    (text) => {
      expect(codes(text)).toContain('notation/ambiguous');
    },
  );

  it('a list whose first figure has lost its unit', () => {
    expect(codes('充电桩2200、换电站30座')).toContain('notation/ambiguous');
  });

  it.each(['不低于85%以下', '减少2倍', '5—3个', '#REF!', '锟斤拷'])('%s is not read at all', (text) => {
    expect(first(text, cell)).toMatchObject({ kind: 'unset', reason: 'unreadable' });
    expect(codes(text, cell)).toContain('notation/unreadable');
  });

  it.each([
    '规模以上工业企业研发机构覆盖率达到60%以上',
    '60岁以上老年人健康管理率达到72%',
    '用水总量控制在250亿立方米',
    '有效发明专利拥有量达到15000件以上',
    '新增关键技术突破领域达到50个左右',
  ])('%s is plain, and not doubted', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('where a change starts from, and when it is due', () => {
  const toTwenty35 = { period: { firstYear: 2017, lastYear: 2035 }, baseYear: 2016 };
  it.each([
    // The year in front is the deadline, not the year of the figure behind 由.
    ['到2030年绿地率由38%提高到40%', '2030', '2016'],
    ['到2030年绿地率从目前的38%提高到40%', '2030', '2016'],
    ['到2030年，绿地率由现状38%提高到40%', '2030', '2016'],
    ['到2025年绿地率由2015年的38%提高到40%', '2025', '2015'],
    ['绿地率由2015年的38%提高到2025年的40%', '2025', '2015'],
    ['绿地率由2015年底的38%提高到2025年底的40%', '2025', '2015'],
  ])('%s: due in %s, from %s', (text, by, from) => {
    expect(first(text, toTwenty35)).toMatchObject({ value: 40, by, name: '绿地率' });
    expect(parseTarget(text, toTwenty35).baseline).toMatchObject({ value: 38, period: from });
  });

  it('a year that nobody prints for the start is not made up', () => {
    expect(parseTarget('到2030年绿地率由38%提高到40%').baseline).toMatchObject({ value: 38, period: null });
  });

  it.each([
    ['快递服务72小时准时率达到80%以上', 80, '快递服务72小时准时率'],
    ['3日内办结率达到100%', 100, '3日内办结率'],
  ])('%s: the hours belong to the name', (text, value, name) => {
    expect(parseTarget(text, plan).targets).toMatchObject([{ kind: 'level', value, name }]);
  });

  it('the 个 of 百分点 is no unit: 分别提高3个和4个百分点', () => {
    expect(parseTarget('增加值比重和就业比重分别提高3个和4个百分点', plan).targets).toMatchObject([
      { kind: 'increment', value: 3, unit: '百分点' },
      { kind: 'increment', value: 4, unit: '百分点' },
    ]);
  });

  it('a highland of innovation is no record: 打造创新高地', () => {
    expect(first('打造全国数字经济创新高地')).toMatchObject({ kind: 'qualitative' });
    expect(first('进出口总额再创新高')).toMatchObject({ kind: 'trend', against: 'previousMaximum' });
  });

  it('all villages with a road are coverage', () => {
    expect(first('所有建制村通硬化路')).toMatchObject({ kind: 'coverage', percent: 100 });
  });

  it('a second starting value is told, since a reading has one', () => {
    const text = '补助标准由240元提高到280元，经费标准由25元提高到30元';
    const { baseline, findings } = parseTarget(text, plan);
    expect(baseline?.value).toBe(240);
    expect(findings.map(({ code }) => code)).toEqual(['notation/numberUnread']);
    expect(parseTarget('补助标准由240元提高到280元，经费标准达到30元', plan).findings).toEqual([]);
  });

  it('the year that a change is reckoned from is not that of what follows it', () => {
    expect(parseTarget('较2020年底增加2000家，达到5000家', plan)).toMatchObject({
      targets: [
        { kind: 'increment', from: '2020', by: '2025' },
        { kind: 'level', value: 5000, by: '2025' },
      ],
    });
  });
});

describe('what an expression says as a whole', () => {
  it.each([
    // Two figures of one thing by one time: the second makes the first pointless.
    '粘胶产能达到90万吨、95万吨',
    '就业人数达到76万人、100万人',
    // A time that stands in what was taken for a name.
    '贯通实战应用年底超过260个',
  ])('is told to be doubtful where it does not go together: %s', (text) => {
    expect(codes(text)).toContain('notation/doubtful');
  });

  it.each([
    '到2025年达到90万吨，到2030年达到95万吨',
    '达到100亿元、力争120亿元',
    '企业达到90家、机构达到95家',
  ])('is left alone where its times, names or words tell the figures apart: %s', (text) =>
    expect(codes(text)).not.toContain('notation/doubtful'),
  );
});
