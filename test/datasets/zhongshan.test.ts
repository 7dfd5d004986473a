import { describe, expect, it } from 'vitest';
import { zhongshan } from '../../src/datasets/zhongshan/index.js';
import { planSchema } from '../../src/model/plan.js';
import type { Target } from '../../src/model/target/target.js';
import { documentHashed, documentsFolder } from './document.js';
import { ledgerOf, numbersIn } from './ledger.js';
import { outlineOf } from './outline.js';

const targetOf = (id: string): Target => {
  const found = zhongshan.targets.find((target) => target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

/** How many of a list there are of each kind. */
const tally = (list: readonly string[]) =>
  Object.fromEntries([...new Set(list)].map((kind) => [kind, list.filter((one) => one === kind).length]));

describe('the plan of Zhongshan', () => {
  it('is a plan', () => {
    expect(planSchema.safeParse(zhongshan).error?.issues ?? []).toEqual([]);
  });

  it('says who issued it, when, and to whom', () => {
    expect(zhongshan).toMatchObject({
      issuerId: 'market-regulation-bureau',
      approverId: 'city-government',
      issuedOn: '2022-06-17',
      publishedOn: null,
      documentNumber: null,
      legalStatus: 'issued',
      region: { code: '442000', parentCode: '440000' },
      period: { firstYear: 2021, lastYear: 2025, baseYear: 2020 },
    });
    const names = new Map(zhongshan.organizations.map(({ id, name }) => [id, name]));
    expect(zhongshan.addresseeIds.map((id) => names.get(id))).toEqual([
      '火炬开发区管委会',
      '翠亨新区管委会',
      '各镇政府、街道办事处',
      '市各有关单位',
    ]);
    expect(Object.keys(zhongshan.period.inferred ?? {})).toEqual(['baseYear']);
  });

  it('holds as much as the document', () => {
    const sections = zhongshan.tasks.filter(({ parentId }) => parentId === 'main-tasks');
    expect({
      targets: tally(zhongshan.targets.map(({ kind }) => kind)),
      commitment: tally(zhongshan.targets.map(({ commitment }) => commitment?.strength ?? 'firm')),
      items: sections.map(({ id }) => zhongshan.tasks.filter(({ parentId }) => parentId === id).length),
      projects: tally(zhongshan.projects.map(({ form }) => form)),
      actions: tally(zhongshan.protectionActions.map(({ form, timing }) => `${form} ${timing}`)),
      countedFacts: zhongshan.facts.filter(({ value }) => value !== null).length,
      factsInWords: zhongshan.facts.filter(({ value }) => value === null).length,
      safeguards: zhongshan.safeguards.length,
      duties: tally(zhongshan.monitoringDuties.map(({ type }) => type)),
      industries: zhongshan.keyIndustries.length,
      terms: zhongshan.glossary.length,
      conflicts: zhongshan.conflicts.length,
    }).toEqual({
      actions: {
        'campaign continuing': 1,
        'campaign past': 6,
        'campaign planned': 2,
        'standingMeasure past': 7,
        'standingMeasure planned': 17,
      },
      commitment: {
        aspirational: 47,
        conditional: 2,
        exploratory: 22,
        firm: 173,
      },
      conflicts: 36,
      countedFacts: 18,
      duties: {
        assessment: 5,
        inspection: 2,
        publication: 5,
        tracking: 1,
      },
      factsInWords: 48,
      industries: 9,
      items: [4, 9, 10, 5],
      projects: {
        campaign: 1,
        programme: 1,
        project: 5,
      },
      safeguards: 4,
      targets: {
        coverage: 1,
        milestone: 108,
        qualitative: 97,
        recurring: 34,
        structure: 1,
        trend: 2,
        unset: 1,
      },
      terms: 0,
    });
  });

  it('has no table, so that no indicator has a number, a category or an attribute', () => {
    const tabled = zhongshan.indicators.filter(
      ({ number, category, attribute }) => number !== null || category !== null || attribute !== null,
    );
    expect(tabled).toEqual([]);
    expect(zhongshan.targets.filter(({ origin }) => origin !== 'prose')).toEqual([]);
    expect(zhongshan.projects.filter(({ number }) => number !== null)).toEqual([]);
  });

  it('invents no baseline', () => {
    const based = zhongshan.indicators.filter(({ baseline }) => baseline !== null);
    expect(based.map(({ id, baseline }) => [id, baseline?.value, baseline?.unit])).toEqual([
      ['valid-trademarks', 19.6, '万件'],
    ]);
  });

  it('says of every goal in words what it means', () => {
    const unsaid = zhongshan.targets.filter((target) => target.kind === 'qualitative' && !target.what);
    expect(unsaid).toEqual([]);
  });

  it('owns that a number is left open by its own reading, where no word says so', () => {
    const printings = zhongshan.targets.flatMap(({ statements = [], ...target }) => [target, ...statements]);
    const open = printings.filter((one) => one.kind === 'qualitative' && one.subkind === 'openCount');
    const unowned = open.filter(({ printed, inferred }) => !printed.includes('一批') && !inferred?.subkind);
    expect(unowned).toEqual([]);
  });

  it('ties every item of the tasks to what is promised in it', () => {
    const items = zhongshan.tasks.filter(({ number }) => /^\d+$/.test(number ?? ''));
    expect(items.filter(({ targetIds }) => targetIds.length === 0)).toEqual([]);
  });
});

describe('the commitments that are more than words', () => {
  it.each<[id: string, expected: object]>([
    [
      'own-trademark-exporters-full',
      {
        kind: 'coverage',
        scope: { each: '规模以上商品出口企业' },
        printed: '拥有自主商标的规模以上商品出口企业数量全覆盖',
        comparator: 'gte',
        percent: 100,
        unit: '%',
        by: '2025',
      },
    ],
    [
      'protection-pattern',
      {
        kind: 'structure',
        by: '2025',
        parts: [
          { name: '国家级保护中心', comparator: 'gte', count: 1 },
          { name: '国家级快速维权中心', comparator: 'gte', count: 1 },
          { name: '市级快速维权中心和镇街商标品牌培育指导站', comparator: 'gte', count: null },
        ],
        statements: [
          {
            kind: 'structure',
            printed: '“1+1+N”知识产权保护阵地',
            parts: [{ count: 1 }, { count: 1 }, { count: null }],
          },
        ],
      },
    ],
    [
      'pledge-financing-grows',
      { kind: 'trend', printed: '质押融资规模持续增长', direction: 'rising', strict: true },
    ],
    [
      'standard-certified-units-grow',
      { kind: 'trend', printed: '企事业单位数量持续增加', direction: 'rising', strict: true },
    ],
    ['operation-fund-size', { kind: 'unset', reason: 'deferred', printed: '总规模与市场需求相适应' }],
    [
      'operation-fund',
      {
        commitment: { strength: 'exploratory', printed: '探索' },
        statements: [{ commitment: { strength: 'aspirational', printed: '支持' } }],
      },
    ],
    [
      'operation-projects',
      { subkind: 'openCount', commitment: { strength: 'aspirational', printed: '支持' } },
    ],
    ['brand-work-guide', { kind: 'milestone', commitment: { strength: 'aspirational', printed: '推动' } }],
    ['fast-examination-channel', { kind: 'milestone', commitment: { printed: '推动' } }],
    ['platform-goods-monitored', { kind: 'recurring', frequency: null, frequencyPrinted: null }],
    ['enforcement-tasks', { kind: 'milestone', readings: [{ kind: 'unset', reason: 'delegated' }] }],
    [
      'ten-events-of-the-year',
      { kind: 'recurring', count: 10, frequency: 'annual', frequencyPrinted: '年度' },
    ],
    ['yearly-trademark-campaign', { kind: 'recurring', frequency: 'annual', frequencyPrinted: '每年' }],
    ['annual-work-plans', { kind: 'recurring', frequency: 'annual', frequencyPrinted: '年度' }],
    ['indication-products-marked', { commitment: { strength: 'aspirational', printed: '力争' } }],
    [
      'town-brand-stations',
      {
        scope: { each: '各镇街' },
        commitment: { printed: '推动' },
        statements: [{ commitment: { strength: 'exploratory', printed: '研究' } }],
      },
    ],
  ])('%s', (id, expected) => {
    expect(targetOf(id)).toMatchObject(expected);
  });

  it('never takes 定期 for a year', () => {
    const words = [
      ...zhongshan.targets,
      ...zhongshan.monitoringDuties,
      ...zhongshan.protectionActions,
    ].filter((one) => 'frequencyPrinted' in one && one.frequencyPrinted === '定期');
    expect(words).toHaveLength(13);
    expect(words.filter((one) => 'frequency' in one && one.frequency !== 'periodicUnstated')).toEqual([]);
  });
});

describe('the figures of the period before, one by one', () => {
  it.each<[name: string, value: number, unit: string, period: string, measure: string, comparator?: string]>([
    ['国家专利奖', 46, '项', '2020', 'runningTotal'],
    ['广东省专利奖', 34, '件', '2020', 'runningTotal'],
    ['国家知识产权示范企业', 9, '家', '2020', 'stock'],
    ['优势企业', 41, '家', '2020', 'stock'],
    ['通过国家知识产权管理规范标准建设', 405, '家', '2020', 'unstated'],
    ['高新技术企业', 2388, '家', '2020', 'stock'],
    ['入库国家科技型中小企业', 1864, '家', '2020', 'unstated'],
    ['高技术制造业增加值占规模以上工业增加值的比重', 15.8, '%', '2020', 'ratio'],
    ['研究与发展经费支出占地区生产总值的比重', 2.35, '%', '2020', 'ratio'],
    ['专利授权', 3.97, '万件', '2020', 'flow'],
    ['其中发明专利授权', 1032, '件', '2020', 'flow'],
    ['PCT国际专利申请', 256, '件', '2020', 'flow'],
    ['有效发明专利拥有量', 8383, '件', '2020', 'stock'],
    ['有效商标注册量', 19.6, '万件', '2020', 'stock'],
    ['商标侵权案件', 433, '件', '2020', 'flow'],
    ['专利行政执法立案', 357, '宗', '2020', 'flow'],
    ['知识产权质押融资风险补偿资金池', 4000, '万元', '2016/2020', 'stock'],
    ['知识产权质押贷款', 4, '亿元', '2016/2020', 'flow', 'gte'],
  ])('%s', (name, value, unit, period, measure, comparator) => {
    const facts = zhongshan.facts.filter((fact) => fact.name === name && fact.value !== null);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ value, unit, period, measure });
    expect(facts[0]?.comparator).toBe(comparator);
  });
});

describe('numbers that are no targets', () => {
  it.each(['百所千企知识产权服务对接', '百千万知识产权人才工程', '知识产权审判“三合一”'])(
    '%s is a name',
    (name) => {
      const things = [...zhongshan.facts, ...zhongshan.projects, ...zhongshan.protectionActions];
      expect(things.filter((thing) => thing.name === name).length).toBeGreaterThan(0);
      expect(zhongshan.targets.filter(({ printed }) => printed.includes(name))).toEqual([]);
    },
  );

  it.each(['4.26', '5.10', '3', '15', '4', '26'])('%s is a day', (number) => {
    const days = ledgerOf('zhongshan').numbers.filter(
      (entry) => 'setAside' in entry && entry.setAside === 'date',
    );
    expect(days.map((entry) => entry.number)).toContain(number);
  });
});

/** The documents are not part of the repository; `IPR_PLAN_TEXTS` names the folder where a reader keeps them. */
describe.skipIf(!documentsFolder)('beside the document', () => {
  it('keeps no figure of the achievements back', () => {
    const achievements = outlineOf(documentHashed(ledgerOf('zhongshan').sha256))(['一', '（一）']) ?? '';
    const printed = numbersIn(achievements)
      .filter(({ at, number }) => /^(?:件|项|宗|家|元|%)/.test(achievements.slice(at + number.length)))
      .map(({ number }) => Number(number.replace(/[万亿]/, '')));
    const kept = zhongshan.facts.flatMap(({ value }) => (value === null ? [] : [value]));
    const ascending = (figures: number[]) => figures.toSorted((a, b) => a - b);
    expect(ascending(kept)).toEqual(ascending(printed));
  });
});
