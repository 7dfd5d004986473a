import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alxa } from '../../src/datasets/alxa/index.js';
import { loadPlan, planIds } from '../../src/datasets/index.js';
import { observationFileSchema } from '../../src/model/observationFile.js';
import type { Target } from '../../src/model/target/target.js';
import { documentHashed, documentsFolder, plainly } from './document.js';
import { ledgerOf } from './ledger.js';

const targetOf = (id: string): Target => {
  const found = alxa.targets.find((target) => target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

const example = (name: string) =>
  readFileSync(new URL(`../../examples/data/${name}`, import.meta.url), 'utf8');

describe('the plan of Alxa League', () => {
  it('holds as much as the document', () => {
    const count = (kind: Target['kind']) => alxa.targets.filter((target) => target.kind === kind).length;
    expect({
      indicators: alxa.indicators.length,
      rows: alxa.indicators.filter(({ number }) => number !== null).length,
      level: count('level'),
      growth: count('growth'),
      increment: count('increment'),
      coverage: count('coverage'),
      chapters: alxa.tasks.filter(({ parentId }) => parentId === null).length,
      sections: alxa.tasks.filter(({ number }) => number?.startsWith('（')).length,
      runInHeadings: alxa.tasks.filter(({ number }) => number === null).length,
      majorProjects: alxa.projects.filter(({ form }) => form === 'majorProject').map(({ number }) => number),
      pastCampaigns: alxa.protectionActions.filter(
        ({ form, timing }) => form === 'campaign' && timing === 'past',
      ).length,
      countedFacts: alxa.facts.filter(({ value }) => value !== null).length,
    }).toEqual({
      indicators: 16,
      rows: 8,
      level: 11,
      growth: 2,
      increment: 2,
      coverage: 2,
      chapters: 5,
      sections: 14,
      runInHeadings: 37,
      majorProjects: [1, 2, 3, 4, 5],
      pastCampaigns: 7,
      countedFacts: 23,
    });
  });
});

describe('the indicator table, row by row', () => {
  it.each([
    [1, 'high-value-patents', '每万人口高价值发明专利拥有量', '创造', '件', 0.53, 1.8, '1.8'],
    [2, 'trademarks', '商标数量', '创造', '件', 3834, 5000, '5000'],
    [3, 'geographical-indications', '地理标志数量', '创造', '件', 8, 10, '10'],
    [4, 'copyrights', '版权数量', '创造', '件', 100, 180, '180'],
    [5, 'pledge-financing', '知识产权质押融资金额', '运用', '亿元', 0, 1, '1'],
    [6, 'protection-satisfaction', '知识产权保护社会满意度', '保护', '分值', 75.5, 85, '≥85'],
    [7, 'assistance-and-mediation-cases', '知识产权维权援助和调解案件量', '保护', '件', 1, 10, '10'],
    [8, 'ip-practitioners', '知识产权从业人员数量', '服务', '人', 24, 100, '100'],
  ])('%i %s', (number, id, name, category, unit, baseline, value, printed) => {
    expect(alxa.indicators.find((indicator) => indicator.number === number)).toMatchObject({
      id,
      name,
      category,
      unit,
      direction: 'higher',
      attribute: 'anticipatory',
      baseline: { value: baseline, period: '2020' },
    });
    expect(targetOf(`${id}-2025`)).toMatchObject({
      indicatorId: id,
      origin: 'table',
      kind: 'level',
      comparator: 'gte',
      value,
      unit,
      by: '2025',
      printed,
    });
  });

  it('marks the category of a merged cell, and a comparator that is not printed', () => {
    const filledDown = alxa.indicators
      .filter(({ inferred }) => inferred?.category)
      .map(({ number }) => number);
    expect(filledDown).toEqual([2, 3, 4, 7]);
    const bare = alxa.targets.filter(({ origin, inferred }) => origin === 'table' && inferred?.comparator);
    expect(bare.map(({ indicatorId }) => indicatorId)).not.toContain('protection-satisfaction');
    expect(bare).toHaveLength(7);
  });
});

describe('the figures in prose', () => {
  it.each([
    ['patent-applications-growth', { kind: 'growth', basis: 'averageAnnual', rate: 15, unit: '%' }],
    ['patent-grants-growth', { kind: 'growth', basis: 'averageAnnual', rate: 15, unit: '%' }],
    ['pct-applications-first', { kind: 'level', comparator: 'gt', value: 0 }],
    ['ip-service-agencies-2025', { kind: 'level', value: 5, unit: '家' }],
    ['ip-service-agencies-added', { kind: 'increment', counts: 'additions', value: 3, unit: '家' }],
    ['advantage-enterprises-2025', { kind: 'increment', value: 3, readings: [{ kind: 'level', value: 3 }] }],
    ['rapid-assistance-stations-2025', { kind: 'level', value: 3, unit: '家' }],
    ['ip-service-coverage-full', { kind: 'coverage', percent: 100 }],
    ['enforcement-network-coverage-full', { kind: 'coverage', percent: 100, scope: { each: '盟内旗区' } }],
    ['high-value-patents-2025', { statements: [{ origin: 'prose', printed: '达到1.8件', value: 1.8 }] }],
    ['ten-typical-cases', { kind: 'recurring', count: 10, frequency: null }],
    ['application-figures-published', { frequency: 'periodicUnstated', frequencyPrinted: '定期' }],
  ])('%s', (id, expected) => {
    expect(targetOf(id)).toMatchObject(expected);
  });
});

/** The documents are not part of the repository; `IPR_PLAN_TEXTS` names the folder where a reader keeps them. */
describe.skipIf(!documentsFolder)('beside the document', () => {
  const document = documentsFolder ? documentHashed(ledgerOf('alxa').sha256) : '';

  it('keeps no figure of the achievements back', () => {
    const achievements = document.slice(
      document.indexOf('——知识产权创造能力'),
      document.indexOf('(二)面临形势\n新'),
    );
    const printed = (plainly(achievements).match(/\d+(?:\.\d+)?(?=件|人|家|位|%)/g) ?? []).map(Number);
    const kept = alxa.facts.flatMap(({ value }) => (value === null ? [] : [value]));
    const ascending = (figures: number[]) => figures.toSorted((a, b) => a - b);
    expect(ascending(kept)).toEqual(ascending(printed));
  });
});

describe('loadPlan', () => {
  it('loads a plan by its id', async () => {
    expect(planIds).toContain('alxa');
    expect(await loadPlan('alxa')).toBe(alxa);
  });

  it('says which ids there are when it is given another', async () => {
    await expect(loadPlan('atlantis')).rejects.toThrow(
      new RangeError(`loadPlan: id must be one of ${planIds.join(', ')}, got atlantis`),
    );
  });
});

describe('the observations made up for the example', () => {
  const file = observationFileSchema.parse(JSON.parse(example('alxa-observations.json')));
  const [title, header, ...lines] = example('alxa-observations.csv').trim().split(/\r?\n/);

  it('say that they are made up', () => {
    expect(file).toMatchObject({ planId: 'alxa', isIllustrative: true });
    expect(file.title).toMatch(/示意.*Illustrative/);
    expect(title).toBe('示例数据，非真实统计');
  });

  it('are of series the plan has, in units it knows', () => {
    const series = new Set(alxa.indicators.map(({ id }) => id));
    expect(file.observations.filter(({ indicatorId }) => !series.has(indicatorId))).toEqual([]);
  });

  it('stand in the sheet as in the file', () => {
    expect(header).toBe('指标名称,单位,年份,完成值,备注');
    const rows = lines.map((line) => line.split(',').slice(0, 4));
    expect(rows).toEqual(
      file.observations.map(({ indicatorId, period, value, unit }) => {
        const indicator = alxa.indicators.find(({ id }) => id === indicatorId);
        return [indicator?.name, unit ?? indicator?.unit, period, String(value ?? '')];
      }),
    );
  });

  it('give 2023 as the guides work it out', () => {
    const of2023 = file.observations.filter(({ period }) => period === '2023');
    expect(of2023).toContainEqual({ indicatorId: 'trademarks', period: '2023', value: 4700 });
    expect(of2023).toContainEqual({ indicatorId: 'protection-satisfaction', period: '2023', value: 84.9 });
    expect(of2023).toContainEqual({ indicatorId: 'high-value-patents', period: '2023', value: 1.2 });
    expect(of2023).toContainEqual({
      indicatorId: 'pledge-financing',
      period: '2023',
      value: 3500,
      unit: '万元',
    });
  });
});
