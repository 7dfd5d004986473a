import { describe, expect, it } from 'vitest';
import { bazhong } from '../../src/datasets/bazhong/index.js';
import { planSchema } from '../../src/model/plan.js';
import type { Target } from '../../src/model/target/target.js';
import { validatePlan } from '../../src/validate/validatePlan.js';
import { documentHashed, documentsFolder } from './document.js';
import { ledgerOf } from './ledger.js';

const targetOf = (id: string): Target => {
  const found = bazhong.targets.find((target) => target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

describe('the plan of Bazhong City', () => {
  it('is a plan, and true to itself', () => {
    expect(planSchema.safeParse(bazhong).error?.issues ?? []).toEqual([]);
    expect(validatePlan(bazhong)).toEqual([]);
  });

  it('says of itself what is printed, and no issuer', () => {
    expect(bazhong).toMatchObject({
      kind: 'plan',
      legalStatus: 'issued',
      region: { code: '511900', level: 'prefecture', parentCode: '510000' },
      period: { firstYear: 2021, lastYear: 2025, baseYear: 2020 },
      issuerId: null,
      approverId: null,
      addresseeIds: [],
      issuedOn: null,
      publishedOn: '2021-11-10',
      documentNumber: null,
    });
    expect(Object.keys(bazhong.inferred ?? {})).toEqual(['legalStatus', 'publishedOn']);
    expect(bazhong.period).not.toHaveProperty('inferred');
  });

  it('holds as much as the document', () => {
    const count = (kind: Target['kind']) => bazhong.targets.filter((target) => target.kind === kind).length;
    const inWords = (subkind: string) =>
      bazhong.targets.filter((target) => target.kind === 'qualitative' && target.subkind === subkind).length;
    const actions = (form: string, timing: string) =>
      bazhong.protectionActions.filter((action) => action.form === form && action.timing === timing);
    expect({
      indicators: bazhong.indicators.length,
      rows: bazhong.indicators.filter(({ number }) => number !== null).length,
      level: count('level'),
      coverage: count('coverage'),
      cumulative: count('cumulative'),
      increment: count('increment'),
      rank: count('rank'),
      trend: count('trend'),
      milestone: count('milestone'),
      recurring: count('recurring'),
      direction: inWords('direction'),
      openCount: inWords('openCount'),
      state: inWords('state'),
      positioning: inWords('positioning'),
      targets: bazhong.targets.length,
      facts: bazhong.facts.length,
      growths: bazhong.facts.filter(({ measure }) => measure === 'growthRate').map(({ value }) => value),
      sections: bazhong.tasks.filter(({ parentId }) => parentId === 'key-work').length,
      items: bazhong.tasks.filter(({ number }) => /^[一二三四五六七]$/.test(number ?? '')).length,
      boxes: bazhong.projects.filter(({ form }) => form === 'box').map(({ number }) => number),
      pastCampaigns: actions('campaign', 'past').map(({ name }) => name),
      plannedCampaigns: actions('campaign', 'planned')
        .filter(({ projectId }) => projectId === 'protection-campaigns-project')
        .map(({ name }) => name),
      terms: bazhong.glossary.map(({ term }) => term),
      safeguards: bazhong.safeguards.length,
    }).toEqual({
      indicators: 20,
      rows: 16,
      level: 14,
      coverage: 2,
      cumulative: 1,
      increment: 1,
      rank: 1,
      trend: 2,
      milestone: 71,
      recurring: 37,
      direction: 43,
      openCount: 44,
      state: 61,
      positioning: 7,
      targets: 284,
      facts: 65,
      growths: [330, 240, 147, 140, 250],
      sections: 8,
      items: 34,
      boxes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      pastCampaigns: ['护航', '铁拳', '蓝天', '剑网'],
      plannedCampaigns: ['昆仑', '春雷', '铁拳', '蓝天', '剑网'],
      terms: ['三市两地一枢纽', '三品一标', '三名两标', '知识产权五进'],
      safeguards: 4,
    });
  });
});

describe('the indicator table, row by row', () => {
  const [national, provincial, own] = ['国家规划指标', '省规划指标', '特色指标'];

  it.each([
    [1, 'high-value-patents', '每万人口高价值发明专利拥有量', national, '件', 0.077, 0.083, '0.083'],
    [2, 'pledge-financing', '知识产权质押累计融资金额', national, '万元', 15000, 30000, '30000'],
    [3, 'protection-satisfaction', '知识产权保护社会满意度', national, '%', 96.66, 97, '97'],
    [
      4,
      'public-service-coverage',
      '知识产权公共服务网点覆盖率(包括信息服务、维权援助)',
      provincial,
      '%',
      10,
      60,
      '>60',
    ],
    [5, 'dispute-body-coverage', '非诉纠纷解决机构覆盖率', provincial, '%', 12, 80, '>80'],
    [6, 'trade-secret-bases', '商业秘密保护基地', provincial, '个', 1, 2, '2'],
    [7, 'first-instance-acceptance', '知识产权民事一审案件复判息诉率', provincial, '%', 90, 90, '>90'],
    [8, 'trademarks', '有效注册商标拥有量', own, '件', 11308, 15000, '15000'],
    [9, 'geographical-indication-trademarks', '地理标志商标注册量', own, '件', 42, 45, '45'],
    [10, 'farm-geographical-indications', '农产品地理标志拥有量', own, '件', 5, 6, '6'],
    [11, 'copyrights', '版权作品登记数', own, '件', 11363, 14000, '14000'],
    [12, 'ip-standard-enterprises', '贯标企业数量', own, '家', 5, 10, '10'],
    [13, 'on-time-closing-rate', '知识产权司法案件、行政执法案件按期结案率', own, '%', null, 90, '90'],
    [14, 'ip-awareness', '社会知识产权认知度', own, '%', null, 70, '70'],
    [15, 'service-clusters', '知识产权服务业集聚发展区数', own, '个', null, { min: 1, max: 2 }, '1-2'],
    [16, 'lawyers-and-agents', '知识产权律师、代理人', own, '人', null, 10, '10'],
  ])('%i %s', (number, id, name, category, unit, baseline, goal, printed) => {
    const indicator = bazhong.indicators.find((one) => one.number === number);
    expect(indicator).toMatchObject({
      id,
      name,
      category,
      unit,
      direction: 'higher',
      attribute: null,
    });
    expect(indicator?.baseline).toEqual(
      baseline === null ? null : { value: baseline, period: '2020', printed: String(baseline) },
    );
    expect(targetOf(`${id}-2025`)).toMatchObject({
      indicatorId: id,
      origin: 'table',
      comparator: printed.startsWith('>') ? 'gt' : 'gte',
      [[4, 5].includes(number) ? 'percent' : 'value']: goal,
      unit,
      by: '2025',
      printed,
      citations: [{ row: number }],
    });
  });

  it('marks each unit that the table lost, and keeps the ones it has', () => {
    const lost = bazhong.indicators.filter(({ number, inferred }) => number !== null && inferred?.unit);
    expect(lost.map(({ number }) => number)).toEqual([1, 6, 8, 9, 10, 11, 12, 15, 16]);
  });

  it('infers the comparator of bare figures only', () => {
    const printed = bazhong.targets
      .filter(({ origin, inferred }) => origin === 'table' && !inferred?.comparator)
      .map(({ indicatorId }) => indicatorId);
    expect(printed).toEqual([
      'public-service-coverage',
      'dispute-body-coverage',
      'first-instance-acceptance',
    ]);
  });

  it.each([
    ['protection-satisfaction', '超过97%', 97],
    ['geographical-indication-trademarks', '超45件', 45],
    ['on-time-closing-rate', '超过90%', 90],
    ['ip-awareness', '超过70%', 70],
  ])('%s is strict in prose, which a conflict tells', (id, words, value) => {
    const [statement] = targetOf(`${id}-2025`).statements ?? [];
    expect(statement).toMatchObject({ origin: 'prose', comparator: 'gt', value });
    expect(statement?.printed).toContain(words);
    expect(bazhong.conflicts.find((conflict) => conflict.id === `${id}-strict-in-prose`)).toMatchObject({
      touches: [id, `${id}-2025`],
    });
  });

  it('keeps a row of two subjects as one indicator', () => {
    const rate = bazhong.indicators.find(({ id }) => id === 'on-time-closing-rate');
    expect(rate?.components).toMatchObject({
      combination: 'unstated',
      parts: [{ name: '知识产权司法案件' }, { name: '行政执法案件' }],
    });
  });

  it('reads pledge financing as a running total, or as the total of five years', () => {
    expect(targetOf('pledge-financing-2025')).toMatchObject({
      kind: 'cumulative',
      baseMeaning: 'runningTotal',
      window: { from: null, to: '2025', basis: 'unknown' },
      statements: [{ value: 3, unit: '亿元', baseMeaning: 'runningTotal' }],
      readings: [{ baseMeaning: 'previousWindow', window: { from: '2021', to: '2025', basis: 'inferred' } }],
    });
  });
});

describe('the figures in prose', () => {
  it.each([
    ['high-value-patents-2025', { statements: [{ printed: '达到0.083件', value: 0.083 }] }],
    ['trademarks-2025', { statements: [{ value: 1.5, unit: '万件' }] }],
    ['copyrights-2025', { statements: [{ value: 1.4, unit: '万件' }] }],
    [
      'ip-standard-enterprises-2025',
      {
        statements: [
          { origin: 'prose', value: 10 },
          { origin: 'project', value: 10 },
        ],
      },
    ],
    ['trade-secret-bases-2025', { statements: [{ kind: 'level', value: 2 }] }],
    ['service-clusters-2025', { statements: [{ value: { min: 1, max: 2 } }] }],
    ['lawyers-and-agents-2025', { statements: [{ comparator: 'gte', printed: '不少于10人' }] }],
    ['ip-service-agencies-2025', { kind: 'level', comparator: 'gte', value: 10, unit: '家' }],
    [
      'geographical-indications-by-county',
      {
        kind: 'increment',
        counts: 'additions',
        value: { min: 1, max: 2 },
        unit: '件',
        scope: { each: '各县(区)' },
        commitment: { strength: 'aspirational', printed: '力争' },
      },
    ],
    [
      'geographical-indications-front-rank',
      { kind: 'rank', atMost: null, band: '前列', among: '全省', hold: true },
    ],
    ['patent-intensive-share-rises', { kind: 'trend', direction: 'rising', strict: true }],
    [
      'tourism-model-zone',
      { kind: 'milestone', scope: { partOf: '南江县光雾山镇、通江县诺水河镇等7个乡镇' } },
    ],
    ['services-for-small-enterprises', { by: '2025', commitment: { printed: '引导' } }],
    ['comprehensive-management-system', { kind: 'milestone', statements: [{ origin: 'prose' }] }],
    ['ip-tribunal', { commitment: { strength: 'conditional' } }],
    ['trademark-acceptance-window', { commitment: { strength: 'aspirational', printed: '争取' } }],
    ['progress-reported', { frequency: 'periodicUnstated', frequencyPrinted: '定期' }],
  ])('%s', (id, expected) => {
    expect(targetOf(id)).toMatchObject(expected);
  });

  it('takes what is more or about for no more than it says', () => {
    const fact = (id: string) => bazhong.facts.find((one) => one.id === id);
    expect(fact('problems-solved')).toMatchObject({ value: 500, comparator: 'gt' });
    expect(fact('publicity-activities')).toMatchObject({ value: 100, comparator: 'gt' });
    expect(fact('farm-households-reached')).toMatchObject({ value: 42, unit: '万户', comparator: 'approx' });
  });

  it('notes that copyright may count all years or five', () => {
    expect(targetOf('copyrights-2025')).toMatchObject({ kind: 'level' });
    expect(bazhong.conflicts.find(({ id }) => id === 'copyrights-window')?.touches).toContain(
      'copyrights-2025',
    );
  });

  it('makes no target of the figures of the strategy', () => {
    const printed = bazhong.targets.map((target) => target.printed);
    expect(printed.filter((words) => /13510|1\+3|三市两地/.test(words))).toEqual([]);
  });
});

describe('the boxes', () => {
  it('infer every number but the two that are printed', () => {
    const printed = bazhong.projects.filter(({ number, inferred }) => number !== null && !inferred?.number);
    expect(printed.map(({ number }) => number)).toEqual([8, 10]);
  });

  it('hold the targets of their measures', () => {
    const strong = bazhong.projects.find(({ id }) => id === 'strong-enterprises-project');
    expect(strong?.measures[0]?.targetIds).toContain('ip-standard-enterprises-2025');
    expect(strong?.targetIds).toContain('ip-standard-enterprises-2025');
  });
});

describe.skipIf(!documentsFolder)('beside the document', () => {
  it('keeps no figure of the achievements back', () => {
    const document = documentsFolder ? documentHashed(ledgerOf('bazhong').sha256) : '';
    const [from, to] = [document.indexOf('一、知识产权创造水平'), document.indexOf('时期机遇挑战')];
    const facts = new Set(bazhong.facts.map(({ id }) => id));
    const figures = ledgerOf('bazhong').numbers.filter(
      ({ at, number }) => at > from && at < to && /^\d/.test(number),
    );
    expect(figures.filter((entry) => !('ids' in entry && entry.ids.some((id) => facts.has(id))))).toEqual([]);
    expect(figures).toHaveLength(55);
  });
});
