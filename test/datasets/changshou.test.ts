import { describe, expect, it } from 'vitest';
import { changshou } from '../../src/datasets/changshou/index.js';
import { planSchema } from '../../src/model/plan.js';
import type { Target } from '../../src/model/target/target.js';
import { documentHashed, documentsFolder } from './document.js';
import { ledgerOf } from './ledger.js';

const targetOf = (id: string): Target => {
  const found = changshou.targets.find((target) => target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

describe('the draft opinion of Changshou District', () => {
  it('is a plan', () => {
    expect(planSchema.safeParse(changshou).error?.issues ?? []).toEqual([]);
  });

  it('is a draft of a district, and says no more of itself than is printed', () => {
    expect(changshou).toMatchObject({
      kind: 'implementationOpinion',
      legalStatus: 'draft',
      region: { code: '500115', level: 'county', parentCode: '500000' },
      period: { firstYear: 2021, lastYear: 2025, baseYear: 2020 },
      issuerId: null,
      approverId: 'district-government',
      addresseeIds: [],
      issuedOn: null,
      publishedOn: null,
      documentNumber: null,
    });
    expect(changshou.period.inferred).toHaveProperty('baseYear');
    expect(changshou.superiorPlans[0]?.documentNumber).toBe('渝府办发〔2021〕132号');
  });

  it('holds as much as the document', () => {
    const count = (kind: Target['kind']) => changshou.targets.filter((target) => target.kind === kind).length;
    const inWords = (subkind: string) =>
      changshou.targets.filter((target) => target.kind === 'qualitative' && target.subkind === subkind)
        .length;
    expect({
      indicators: changshou.indicators.length,
      level: count('level'),
      relative: count('relative'),
      cumulative: count('cumulative'),
      increment: count('increment'),
      milestone: count('milestone'),
      recurring: count('recurring'),
      direction: inWords('direction'),
      openCount: inWords('openCount'),
      state: inWords('state'),
      positioning: inWords('positioning'),
      targets: changshou.targets.length,
      facts: changshou.facts.length,
      chapters: changshou.tasks.filter(({ parentId }) => parentId === null).map(({ number }) => number),
      sections: changshou.tasks.filter(({ parentId }) => parentId !== null).length,
      projects: changshou.projects.map(({ name }) => name),
      campaigns: changshou.protectionActions.filter(({ form }) => form === 'campaign').length,
      standingMeasures: changshou.protectionActions.filter(({ form }) => form === 'standingMeasure').length,
      terms: changshou.glossary.map(({ term }) => term),
    }).toEqual({
      indicators: 11,
      level: 5,
      relative: 1,
      cumulative: 2,
      increment: 2,
      milestone: 21,
      recurring: 11,
      direction: 34,
      openCount: 17,
      state: 17,
      positioning: 2,
      targets: 112,
      facts: 0,
      chapters: ['二', '三', '四', '五', '六'],
      sections: 11,
      projects: [
        '知识产权“强企”行动',
        '企业技术创新专利导航专项行动',
        '高价值专利转化专项计划',
        '专利培育和专利导航工程',
        '专利标准化工程',
      ],
      campaigns: 1,
      standingMeasures: 17,
      terms: ['贯标'],
    });
  });
});

describe('the list of goals for 2025, item by item', () => {
  const aspirational = { strength: 'aspirational', printed: '力争' };

  it.each([
    ['invention-patents', 'level', 20, '件', '万人发明专利拥有量达到20件'],
    ['overseas-patents', 'level', 10, '件', '海外发明专利授权量10件'],
    ['trademarks', 'level', 1500, '件', '每万户市场主体有效注册商标量1500件'],
    ['geographical-indications', 'level', 4, '件', '地理标志拥有量4件'],
    ['madrid-applications', 'cumulative', 20, '件', '马德里商标国际注册累计申请20件'],
    ['pledge-financing', 'cumulative', 2, '亿元', '知识产权质押融资登记金额累计达到2亿元'],
    ['protection-satisfaction', 'level', 80, '分', '知识产权保护社会满意度80分以上'],
  ])('%s', (id, kind, value, unit, printed) => {
    expect(targetOf(`${id}-2025`)).toMatchObject({
      indicatorId: id,
      origin: 'prose',
      kind,
      comparator: 'gte',
      value,
      unit,
      by: '2025',
      printed,
      commitment: aspirational,
      citations: [{ sectionPath: ['一'] }],
    });
  });

  it('measures high-value patents against the average of Chongqing', () => {
    expect(targetOf('high-value-patents-2025')).toMatchObject({
      kind: 'relative',
      comparator: 'gte',
      reference: {
        indicatorId: 'high-value-patents',
        name: '全市平均水平',
        regionCode: '500000',
        statistic: 'average',
        year: null,
      },
      by: '2025',
      commitment: aspirational,
    });
  });

  it('carries the verb over the whole list and no further', () => {
    const striving = changshou.targets.filter(({ commitment }) => commitment?.printed === '力争');
    expect(striving.map(({ id }) => id)).toEqual([
      'invention-patents-2025',
      'high-value-patents-2025',
      'overseas-patents-2025',
      'trademarks-2025',
      'geographical-indications-2025',
      'madrid-applications-2025',
      'pledge-financing-2025',
      'protection-satisfaction-2025',
    ]);
    expect(striving.filter(({ inferred }) => !inferred?.commitment)).toHaveLength(1);
  });

  it('takes 以上 as printed, a bare figure as inferred', () => {
    expect(targetOf('protection-satisfaction-2025').inferred).not.toHaveProperty('comparator');
    expect(targetOf('trademarks-2025').inferred).toHaveProperty('comparator');
  });

  it('reads a total from the first year of the plan, or from any', () => {
    for (const id of ['madrid-applications-2025', 'pledge-financing-2025']) {
      expect(targetOf(id)).toMatchObject({
        window: { from: '2021', to: '2025', basis: 'inferred' },
        readings: [{ kind: 'cumulative', window: { from: null, to: '2025', basis: 'unknown' } }],
      });
    }
  });
});

describe('the figures in the chapters of work', () => {
  it.each([
    [
      'high-value-patent-portfolios-2025',
      { kind: 'increment', comparator: 'gte', value: 30, counts: 'additions', unit: '件', by: '2025' },
    ],
    [
      'advantage-enterprises-2025',
      {
        kind: 'increment',
        comparator: 'gte',
        value: 20,
        counts: 'additions',
        unit: '家',
        by: '2025',
        readings: [{ kind: 'level', comparator: 'gte', value: 20 }],
      },
    ],
  ])('%s', (id, expected) => {
    expect(targetOf(id)).toMatchObject({ ...expected, citations: [{ sectionPath: ['三', '（二）'] }] });
  });

  it('prints the deadline of one and infers that of the other', () => {
    expect(targetOf('advantage-enterprises-2025').inferred).not.toHaveProperty('by');
    expect(targetOf('high-value-patent-portfolios-2025').inferred).toHaveProperty('by');
  });

  it('counts an enterprise of either level once', () => {
    const enterprises = changshou.indicators.find(({ id }) => id === 'advantage-enterprises');
    expect(enterprises?.components?.combination).toBe('union');
  });
});

describe('the duties', () => {
  it('take neither 定期 nor 适时 for a year', () => {
    const frequencies = changshou.monitoringDuties.map(({ frequency, frequencyPrinted }) => [
      frequency,
      frequencyPrinted,
    ]);
    expect(frequencies).toContainEqual(['periodicUnstated', '定期']);
    expect(frequencies).toContainEqual(['adHoc', '适时']);
    expect(frequencies.filter(([frequency]) => frequency === 'annual')).toEqual([]);
  });
});

/** The documents are not part of the repository; `IPR_PLAN_TEXTS` names the folder where a reader keeps them. */
describe.skipIf(!documentsFolder)('beside the document', () => {
  it('leaves no counted figure out', () => {
    const document = documentHashed(ledgerOf('changshou').sha256);
    const counted = (document.match(/\d+(?=亿?元|件|家|分)/g) ?? []).map(Number);
    const kept = changshou.targets.flatMap((target) =>
      'value' in target && typeof target.value === 'number' ? [target.value] : [],
    );
    expect(kept).toEqual(counted);
  });
});
