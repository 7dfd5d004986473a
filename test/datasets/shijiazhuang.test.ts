import { describe, expect, it } from 'vitest';
import { shijiazhuang } from '../../src/datasets/shijiazhuang/index.js';
import { planSchema } from '../../src/model/plan.js';
import type { Target } from '../../src/model/target/target.js';
import { documentHashed, documentsFolder } from './document.js';
import { ledgerOf } from './ledger.js';

const targetOf = (id: string): Target => {
  const found = shijiazhuang.targets.find((target) => target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

const nameOf = (id: string) => shijiazhuang.organizations.find((one) => one.id === id)?.name;

describe('the work plan of Shijiazhuang', () => {
  it('is a plan', () => {
    expect(planSchema.safeParse(shijiazhuang).error?.issues ?? []).toEqual([]);
  });

  it('prints who issued it, to whom and when, and infers its base year', () => {
    expect(shijiazhuang).toMatchObject({
      title: '石家庄市国家知识产权强市建设示范城市工作方案(2022—2025年)',
      kind: 'workPlan',
      legalStatus: 'issued',
      region: { code: '130100', level: 'prefecture', parentCode: '130000' },
      period: { firstYear: 2022, lastYear: 2025, baseYear: 2021 },
      issuedOn: '2022-09-30',
      publishedOn: '2022-11-09',
      documentNumber: null,
    });
    expect(Object.keys(shijiazhuang.period.inferred ?? {})).toEqual(['baseYear']);
    expect(nameOf(shijiazhuang.issuerId ?? '')).toBe('石家庄市人民政府');
    expect(shijiazhuang.addresseeIds.map(nameOf)).toEqual([
      '各县(市、区)人民政府',
      '高新区、循环化工园区管委会',
      '市政府有关部门',
    ]);
    expect(shijiazhuang.superiorPlans.map(({ documentNumber }) => documentNumber)).toEqual([
      null,
      null,
      '国知发运字〔2022〕33号',
    ]);
  });

  it('holds as much as the document', () => {
    const count = (kind: Target['kind']) =>
      shijiazhuang.targets.filter((target) => target.kind === kind).length;
    const inWords = (subkind: string) =>
      shijiazhuang.targets.filter((target) => target.kind === 'qualitative' && target.subkind === subkind)
        .length;
    expect({
      indicators: shijiazhuang.indicators.length,
      level: count('level'),
      increment: count('increment'),
      cumulative: count('cumulative'),
      everyYear: count('everyYear'),
      growth: count('growth'),
      trend: count('trend'),
      milestone: count('milestone'),
      recurring: count('recurring'),
      direction: inWords('direction'),
      openCount: inWords('openCount'),
      state: inWords('state'),
      positioning: inWords('positioning'),
      targets: shijiazhuang.targets.length,
      facts: shijiazhuang.facts.length,
      sections: shijiazhuang.tasks.filter(({ number }) => number?.startsWith('（')).length,
      projects: shijiazhuang.projects.map(({ name }) => name),
      campaigns: shijiazhuang.protectionActions
        .filter(({ form }) => form === 'campaign')
        .map(({ name }) => name),
      standingMeasures: shijiazhuang.protectionActions.filter(({ form }) => form === 'standingMeasure')
        .length,
      safeguards: shijiazhuang.safeguards.length,
      duties: shijiazhuang.monitoringDuties.length,
    }).toEqual({
      indicators: 17,
      level: 3,
      increment: 2,
      cumulative: 2,
      everyYear: 2,
      growth: 2,
      trend: 3,
      milestone: 25,
      recurring: 13,
      direction: 35,
      openCount: 29,
      state: 20,
      positioning: 2,
      targets: 138,
      facts: 0,
      sections: 8,
      projects: [
        '专利导航计划项目',
        '知识产权战略推进工程',
        '地理标志助力乡村振兴行动',
        '地理标志商标品牌运用促进工程',
        '“百校千企”协同创新伙伴行动',
        '知识产权强企培育工程',
        '优秀知识产权人才培养工程',
      ],
      campaigns: ['知识产权侵权假冒行为专项整治', '电子商务领域知识产权保护专项行动'],
      standingMeasures: 10,
      safeguards: 4,
      duties: 3,
    });
  });
});

describe('the figures, in printed order', () => {
  it.each([
    ['standard-certification-each-year', 'everyYear', { value: 30, basis: 'each', unit: '家' }, ['1']],
    ['patent-navigation-projects-2025', 'cumulative', { value: 25, unit: '项' }, ['1']],
    ['ip-finance-projects-2025', 'cumulative', { value: 60, unit: '项' }, ['1']],
    ['invention-patents-2025', 'level', { value: 15, unit: '件' }, ['2']],
    ['registered-trademarks-growth', 'growth', { rate: 10, basis: 'averageAnnual', unit: '%' }, ['2']],
    ['copyright-registrations-growth', 'growth', { rate: 10, basis: 'averageAnnual', unit: '%' }, ['2']],
    ['case-closure-rate-each-year', 'everyYear', { value: 95, basis: 'each', unit: '%' }, ['3']],
    ['patents-received-2025', 'level', { value: 10000, unit: '件' }, ['4']],
    ['expert-team-2025', 'level', { value: 100, unit: '人' }, ['6']],
    ['ip-managers-2025', 'increment', { value: 500, counts: 'additions', unit: '名' }, ['6']],
  ])('%s', (id, kind, expected, item) => {
    expect(targetOf(id)).toMatchObject({
      kind,
      comparator: 'gte',
      by: '2025',
      origin: 'prose',
      ...expected,
      citations: [{ sectionPath: ['一', '（二）', ...item] }],
    });
    expect(targetOf(id).commitment).toBeUndefined();
  });

  it('strives for a hundred newly certified enterprises', () => {
    expect(targetOf('certified-enterprises-added')).toMatchObject({
      kind: 'increment',
      comparator: 'gte',
      value: 100,
      counts: 'additions',
      unit: '家',
      commitment: { strength: 'aspirational', printed: '力争' },
      citations: [{ sectionPath: ['二', '（六）', '18'] }],
    });
  });

  it('tells a printed comparator from an inferred one', () => {
    const inferred = shijiazhuang.targets.filter((target) => target.inferred?.comparator);
    expect(inferred.map(({ id }) => id)).toEqual([
      'standard-certification-each-year',
      'patent-navigation-projects-2025',
      'ip-finance-projects-2025',
      'invention-patents-2025',
      'copyright-registrations-growth',
      'patents-received-2025',
      'certified-enterprises-added',
    ]);
  });

  it('carries 累计 from one item to the next, and 每年 to none', () => {
    expect(targetOf('ip-finance-projects-2025')).toMatchObject({
      window: { from: '2022', to: '2025', basis: 'inferred' },
      readings: [{ kind: 'cumulative', window: { from: null, basis: 'unknown' } }],
    });
    expect(targetOf('ip-finance-projects-2025').inferred).toHaveProperty('kind');
  });

  it('has four kinds of case in one rate', () => {
    const rate = shijiazhuang.indicators.find(({ id }) => id === 'case-closure-rate');
    expect(rate?.components?.combination).toBe('unstated');
    expect(rate?.components?.parts.map(({ name }) => name)).toEqual([
      '专利',
      '商标',
      '植物新品种保护权',
      '版权',
    ]);
  });
});

describe('the trends', () => {
  it.each([
    ['pledge-financing-rises-yearly', 'previousYear', '知识产权质押融资额逐年增加'],
    ['ip-transactions-rise-yearly', 'previousYear', '技术交易市场知识产权交易额逐年提高'],
    ['pledge-and-insurance-records', 'previousMaximum', '力争每年专利质押和专利保险投保金额实现新突破'],
  ])('%s', (id, against, printed) => {
    expect(targetOf(id)).toMatchObject({
      kind: 'trend',
      direction: 'rising',
      strict: true,
      against,
      printed,
    });
  });

  it('invent no unit of money', () => {
    const amounts = ['pledge-financing', 'ip-transactions', 'pledge-and-insurance'];
    const units = shijiazhuang.indicators.filter(({ id }) => amounts.includes(id)).map(({ unit }) => unit);
    expect(units).toEqual([null, null, null]);
  });
});

describe('the tasks, one by one', () => {
  const counties = '各县(市、区)';
  const scienceAndIndustry = ['市科学技术局', '市工业和信息化局'];

  it.each([
    [1, '（一）', '提高专利创造水平', [...scienceAndIndustry, counties]],
    [2, '（一）', '培育知识产权密集型产业、企业和产品', [...scienceAndIndustry, counties]],
    [3, '（一）', '优化专利申请结构', ['市科学技术局', '市财政局']],
    [4, '（一）', '加强商标品牌培育', ['市农业农村局', '市商务局', counties]],
    [5, '（一）', '加大地理标志培育力度', [counties]],
    [6, '（一）', '整治非正常专利申请行为', [counties]],
    [
      7,
      '（二）',
      '强化知识产权执法保护机制',
      ['市公安局', '市司法局', '市中级人民法院', '市仲裁委员会', counties],
    ],
    [8, '（二）', '强化知识产权维权援助机制', [counties]],
    [9, '（二）', '强化知识产权失信主体联合惩戒机制', [...scienceAndIndustry, counties]],
    [10, '（二）', '强化涉外知识产权应急响应机制', ['鹿泉海关', '正定海关', '机场海关', counties]],
    [11, '（三）', '加强知识产权运营基础建设', [counties]],
    [12, '（三）', '提高知识产权运营能力', ['市财政局', counties]],
    [13, '（三）', '实施专利导航', [...scienceAndIndustry, counties]],
    [14, '（四）', '促进高校知识产权转移转化', ['市教育局']],
    [15, '（四）', '畅通专利供需对接渠道', ['市教育局', ...scienceAndIndustry, counties]],
    [16, '（五）', '加强知识产权质押融资', ['市科学技术局', '市财政局', counties]],
    [17, '（五）', '探索开展知识产权证券化', ['市科学技术局', '市财政局', counties]],
    [18, '（六）', '大力推进知识产权强企培育工程', [...scienceAndIndustry, counties]],
    [19, '（七）', '大力培育知识产权强县建设试点示范县', [counties]],
    [20, '（八）', '提高知识产权服务水平', ['市财政局', counties]],
    [21, '（八）', '实施优秀知识产权人才培养工程', ['市教育局', '市人力资源和社会保障局', counties]],
  ])('%i %s %s', (number, section, name, units) => {
    const task = shijiazhuang.tasks.find((one) => one.number === String(number));
    const parent = shijiazhuang.tasks.find(({ id }) => id === task?.parentId);
    expect(task?.name).toBe(name);
    expect(parent?.number).toBe(section);
    expect(task?.leadUnitIds.map(nameOf)).toEqual(['市知识产权局']);
    expect(task?.responsibleUnitIds.map(nameOf)).toEqual(units);
  });

  it('keep a group whole', () => {
    expect(shijiazhuang.organizations.find(({ name }) => name === counties)?.isGroup).toBe(true);
  });
});

/** The documents are not part of the repository; `IPR_PLAN_TEXTS` names the folder where a reader keeps them. */
describe.skipIf(!documentsFolder)('beside the document', () => {
  const document = documentsFolder ? documentHashed(ledgerOf('shijiazhuang').sha256) : '';

  it('leaves no counted figure out', () => {
    const counted = (document.match(/\d+(?=%|家|项|件|人|名)/g) ?? []).map(Number);
    const kept = shijiazhuang.targets.flatMap((target) => {
      if ('value' in target && typeof target.value === 'number') return [target.value];
      return 'rate' in target && typeof target.rate === 'number' ? [target.rate] : [];
    });
    expect(kept).toEqual(counted);
  });

  it('names the units of each task as its bracket does', () => {
    const brackets = [...document.matchAll(/〔牵头单位:([^;]+);责任单位:([^〕]+)〕/g)];
    const units = shijiazhuang.tasks
      .filter(({ leadUnitIds }) => leadUnitIds.length > 0)
      .map(({ leadUnitIds, responsibleUnitIds }) =>
        [leadUnitIds, responsibleUnitIds].map((ids) => ids.map(nameOf)),
      );
    expect(units.map(([lead, responsible]) => [lead?.join('、'), responsible?.join('、')])).toEqual(
      brackets.map(([, lead, responsible]) => [lead, responsible?.replaceAll(',', '、')]),
    );
  });
});
