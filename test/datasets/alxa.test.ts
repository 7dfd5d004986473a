import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alxa, provenance } from '../../src/datasets/alxa/index.js';
import { loadPlan, planIds } from '../../src/datasets/index.js';
import { observationFileSchema } from '../../src/model/observationFile.js';
import { planSchema } from '../../src/model/plan.js';
import type { Target } from '../../src/model/target/target.js';
import {
  descriptionsIn,
  documentsFolder,
  documentWith,
  idsIn,
  plainly,
  printedWordsIn,
  printingsIn,
  referencesIn,
  sectionsOf,
  sharedRun,
} from './document.js';

const targetOf = (id: string): Target => {
  const found = alxa.targets.find((target) => target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

const example = (name: string) =>
  readFileSync(new URL(`../../examples/data/${name}`, import.meta.url), 'utf8');

describe('the plan of Alxa League', () => {
  it('is a plan', () => {
    expect(planSchema.safeParse(alxa).error?.issues ?? []).toEqual([]);
  });

  it('gives each thing an id of its own', () => {
    const ids = idsIn(alxa);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('refers only to what it holds', () => {
    const idsOf = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const organizations = idsOf(alxa.organizations);
    const targets = idsOf(alxa.targets);
    const known: Record<string, Set<string>> = {
      indicatorId: idsOf(alxa.indicators),
      componentId: idsOf(alxa.indicators.flatMap(({ components }) => components?.parts ?? [])),
      targetIds: targets,
      taskId: idsOf(alxa.tasks),
      projectId: idsOf(alxa.projects),
      touches: new Set(idsIn(alxa)),
      issuerId: organizations,
      approverId: organizations,
      addresseeIds: organizations,
      leadUnitIds: organizations,
      responsibleUnitIds: organizations,
      partnerUnitIds: organizations,
      unitIds: organizations,
      byUnitIds: organizations,
      ofUnitIds: organizations,
      toUnitIds: organizations,
    };
    const ofSameKind = (path: string) => idsOf(path.startsWith('/tasks') ? alxa.tasks : alxa.projects);
    const unknown = referencesIn(alxa).filter(
      ({ key, path, id }) => !(key === 'parentId' ? ofSameKind(path) : known[key])?.has(id),
    );
    expect(unknown).toEqual([]);
  });

  it('names each organisation once', () => {
    const names = alxa.organizations.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it('puts parents before children', () => {
    for (const list of [alxa.tasks, alxa.projects]) {
      const seen = new Set<string>();
      for (const { id, parentId } of list) {
        if (list === alxa.tasks && parentId !== null) expect(seen, id).toContain(parentId);
        seen.add(id);
      }
    }
  });

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

  it('expresses everything short of a sentence', () => {
    const sentences = alxa.targets.filter(({ printed }) => printed.length > 30 || /[。；]/.test(printed));
    expect(sentences).toEqual([]);
  });
});

/** The documents are not part of the repository; `IPR_PLAN_TEXTS` names the folder where a reader keeps them. */
describe.skipIf(!documentsFolder)('beside the document', () => {
  const document = documentsFolder ? documentWith('阿拉善盟“十四五”知识产权发展主要预期性指标') : '';

  it('prints only what the document prints', () => {
    const text = plainly(document);
    expect(printedWordsIn(alxa).filter(({ words }) => !text.includes(plainly(words)))).toEqual([]);
  });

  it('prints each expression and heading in the section that is cited', () => {
    const sections = sectionsOf(document);
    const misplaced = printingsIn(alxa).filter(({ words, citation }) => {
      const [chapter, section] = citation.sectionPath;
      if (chapter === undefined || section === undefined) return false;
      const text = sections.get(`${chapter}|${section}`);
      return !text?.includes(plainly(words)) || !text.includes(plainly(citation.heading ?? ''));
    });
    expect(misplaced).toEqual([]);
  });

  it('describes in words of its own', () => {
    const copied = [...descriptionsIn(alxa), ...descriptionsIn(provenance)]
      .map(({ path, words }) => ({ path, run: sharedRun(words, document) }))
      .filter(({ run }) => run !== null);
    expect(copied).toEqual([]);
  });

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

describe('the page on provenance', () => {
  const page = readFileSync(new URL('../../docs/plans/alxa-provenance.md', import.meta.url), 'utf8');
  const texts = [
    provenance.publisher,
    provenance.text,
    ...provenance.damage,
    ...provenance.decisions,
    ...alxa.conflicts.flatMap(({ about, taken }) => [about, taken]),
  ];

  it.each(['zh', 'en'] as const)('says in %s what the dataset says', (language) => {
    expect(texts.map((text) => text[language]).filter((words) => !page.includes(words))).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('find a word that is not printed, a copied sentence, a reference', () => {
    expect(
      printedWordsIn({
        a: [
          { name: '甲', inferred: {} },
          { name: '乙', inferred: { name: {} } },
        ],
      }),
    ).toEqual([{ path: '/a/0/name', words: '甲' }]);
    const fifteen = '一二三四五六七八九十百千万亿兆';
    expect(sharedRun(`前${fifteen.slice(0, 7)}，${fifteen.slice(7)}`, `后${fifteen}后`)).toBe(fifteen);
    expect(sharedRun(fifteen.slice(1), fifteen)).toBeNull();
    expect(plainly('达到 1.8 件（“十四五”）')).toBe(plainly('达到1.8件(十四五)'));
    expect(referencesIn({ b: { targetIds: ['x'], id: 'y', parentId: null } })).toEqual([
      { key: 'targetIds', path: '/b/targetIds', id: 'x' },
    ]);
    expect(idsIn({ b: [{ id: 'x' }, { id: 'y' }] })).toEqual(['x', 'y']);
    const places = sectionsOf('目 录\n一、甲..1\n(一)乙..1\n一、甲\n(一)乙\n丙 1 件\n(二)丁\n戊');
    expect(places.get('一|（一）')).toContain('丙1件');
    expect(places.get('一|（二）')).toBe('(二)丁戊');
    const citations = [{ sectionPath: ['一'] }];
    expect(printingsIn([{ printed: '丙', citations }])).toEqual([
      { path: '/0/printed', words: '丙', citation: { sectionPath: ['一'] } },
    ]);
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
  const [header, ...lines] = example('alxa-observations.csv').trim().split(/\r?\n/);

  it('say that they are made up', () => {
    expect(file).toMatchObject({ planId: 'alxa', isIllustrative: true });
    expect(file.title).toMatch(/示意.*Illustrative/);
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
