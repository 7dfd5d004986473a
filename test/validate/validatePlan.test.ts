import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alxa } from '../../src/datasets/alxa/plan.js';
import type { Plan } from '../../src/model/plan.js';
import { planSchema } from '../../src/model/plan.js';
import type { Target } from '../../src/model/target/target.js';
import type { Task } from '../../src/model/task.js';
import { safeParsePlan } from '../../src/parse/parsePlan.js';
import { referenceKeys } from '../../src/validate/plan/references.js';
import { planRules, validatePlan } from '../../src/validate/validatePlan.js';
import { indicatorWith, levelTargetWith, planWith } from '../smallPlan.js';

const text = { zh: '甲', en: 'a' };
const shape = { origin: 'table' as const, printed: 'x', unit: null, by: '2025', citations: [] };
const common = { id: 't', indicatorId: 'patents', ...shape };

const taskWith = (changes: Partial<Task>): Task => ({
  id: 'task-1',
  number: null,
  name: '任务',
  englishName: 'Task',
  parentId: null,
  leadUnitIds: [],
  responsibleUnitIds: [],
  targetIds: [],
  citations: [],
  ...changes,
});
const withTargets = (...targets: Target[]): Plan => planWith({ targets });
const withRegion = (code: string, level: Plan['region']['level']): Plan =>
  planWith({ region: { ...planWith().region, code, level } });

type Case = [what: string, plan: Plan, path: string, code: string];

/** For each rule, plans that break it (one finding each) and plans that keep it although they look odd. */
const cases: Record<keyof typeof planRules, { bad: Case[]; good: [what: string, plan: Plan][] }> = {
  planIdsAreUnique: {
    bad: [
      [
        'two indicators',
        planWith({ indicators: [...planWith().indicators, indicatorWith()] }),
        'indicators[4].id',
        'id/duplicate',
      ],
      [
        'an indicator and a target',
        withTargets(levelTargetWith({ id: 'patents' })),
        'targets[0].id',
        'id/duplicate',
      ],
    ],
    good: [
      [
        'components of two indicators',
        planWith({
          indicators: [
            planWith().indicators[2] ?? indicatorWith(),
            indicatorWith({ ...planWith().indicators[2], id: 'other' }),
          ],
          targets: [],
        }),
      ],
    ],
  },
  planReferencesAreKnown: {
    bad: [
      [
        'a target of no indicator',
        withTargets(levelTargetWith({ indicatorId: 'patent' })),
        'targets[0].indicatorId',
        'reference/unknown',
      ],
      [
        'a target that names a target',
        withTargets(levelTargetWith({ indicatorId: 'patents-2025' })),
        'targets[0].indicatorId',
        'reference/unknown',
      ],
      ['an issuer', planWith({ issuerId: 'nobody' }), 'issuerId', 'reference/unknown'],
      [
        'an addressee',
        planWith({ addresseeIds: ['office', 'nobody'] }),
        'addresseeIds[1]',
        'reference/unknown',
      ],
      [
        'a parent task',
        planWith({ tasks: [taskWith({ parentId: 'patents' })] }),
        'tasks[0].parentId',
        'reference/unknown',
      ],
      [
        'a lead unit',
        planWith({ tasks: [taskWith({ leadUnitIds: ['nobody'] })] }),
        'tasks[0].leadUnitIds[0]',
        'reference/unknown',
      ],
      [
        'a cited document',
        withTargets(levelTargetWith({ citations: [{ documentId: 'law', sectionPath: [] }] })),
        'targets[0].citations[0].documentId',
        'reference/unknown',
      ],
      [
        'a series compared with',
        withTargets({
          ...common,
          kind: 'relative',
          comparator: 'gte',
          reference: {
            indicatorId: 'gdp',
            name: 'GDP增速',
            regionCode: null,
            statistic: 'value',
            year: null,
          },
        }),
        'targets[0].reference.indicatorId',
        'reference/unknown',
      ],
      [
        'a touched thing',
        planWith({
          conflicts: [
            {
              id: 'c',
              touches: ['patents', 'ghost'],
              about: text,
              readings: [{ printed: 'x', citation: { sectionPath: [] } }],
              taken: text,
              reason: text,
            },
          ],
        }),
        'conflicts[0].touches[1]',
        'reference/unknown',
      ],
    ],
    good: [
      [
        'a parent that stands below',
        planWith({ tasks: [taskWith({ parentId: 'task-2' }), taskWith({ id: 'task-2' })] }),
      ],
      [
        'a commitment without an indicator',
        withTargets({ ...common, indicatorId: null, kind: 'milestone', what: text }),
      ],
    ],
  },
  parentsHaveNoCircle: {
    bad: [
      [
        'itself',
        planWith({ tasks: [taskWith({ parentId: 'task-1' })] }),
        'tasks[0].parentId',
        'parent/circle',
      ],
      [
        'two of each other',
        planWith({ tasks: [taskWith({ id: 'a', parentId: 'b' }), taskWith({ id: 'b', parentId: 'a' })] }),
        'tasks[0].parentId',
        'parent/circle',
      ],
      [
        'two of each other, with a child',
        planWith({
          tasks: [
            taskWith({ id: 'c', parentId: 'b' }),
            taskWith({ id: 'a', parentId: 'b' }),
            taskWith({ id: 'b', parentId: 'a' }),
          ],
        }),
        'tasks[1].parentId',
        'parent/circle',
      ],
    ],
    good: [],
  },
  regionCodeIsOfItsLevel: {
    bad: [
      [
        'a county’s code for a prefecture',
        withRegion('152921', 'prefecture'),
        'region.code',
        'region/codeNotOfLevel',
      ],
      [
        'a prefecture’s code for a county',
        withRegion('152900', 'county'),
        'region.code',
        'region/codeNotOfLevel',
      ],
      [
        'a province’s code for a prefecture',
        withRegion('150000', 'prefecture'),
        'region.code',
        'region/codeNotOfLevel',
      ],
      [
        'a prefecture’s code for a province',
        withRegion('152900', 'province'),
        'region.code',
        'region/codeNotOfLevel',
      ],
      ['zeros for a county', withRegion('000001', 'county'), 'region.code', 'region/codeNotOfLevel'],
    ],
    good: [
      ['a district of Chongqing', withRegion('500115', 'county')],
      ['a province', withRegion('150000', 'province')],
      ['the nation', withRegion('000000', 'national')],
    ],
  },
  measuredTargetsHaveDirections: {
    bad: [
      [
        'a level',
        planWith({ indicators: [indicatorWith({ direction: null })], targets: [levelTargetWith()] }),
        'indicators[0].direction',
        'indicator/directionMissing',
      ],
    ],
    good: [
      [
        'words only',
        planWith({
          indicators: [indicatorWith({ direction: null })],
          targets: [{ ...common, kind: 'qualitative', subkind: 'direction' }],
        }),
      ],
    ],
  },
  targetUnitsConvert: {
    bad: [
      [
        '宗 for 件',
        withTargets(levelTargetWith({ unit: '宗' })),
        'targets[0].unit',
        'target/unitNotConvertible',
      ],
      [
        '% for points',
        withTargets(levelTargetWith({ indicatorId: 'satisfaction', unit: '%' })),
        'targets[0].unit',
        'target/unitNotConvertible',
      ],
      [
        'of a further printing',
        withTargets(
          levelTargetWith({
            statements: [{ ...shape, kind: 'level', comparator: 'gte', value: 2, unit: '家' }],
          }),
        ),
        'targets[0].statements[0].unit',
        'target/unitNotConvertible',
      ],
      [
        'growth in 件',
        withTargets({ ...common, kind: 'growth', basis: 'total', comparator: 'gte', rate: 5, unit: '件' }),
        'targets[0].unit',
        'target/unitUnfitForKind',
      ],
      [
        'points gained by a count',
        withTargets({
          ...common,
          kind: 'increment',
          comparator: 'gte',
          value: 2,
          unit: '百分点',
          counts: 'net',
          per: 'period',
        }),
        'targets[0].unit',
        'target/unitNotConvertible',
      ],
    ],
    good: [
      ['万元 for 亿元', withTargets(levelTargetWith({ indicatorId: 'pledge-financing', unit: '万元' }))],
      ['none', withTargets(levelTargetWith({ unit: null }))],
      [
        'growth in %',
        withTargets({ ...common, kind: 'growth', basis: 'total', comparator: 'gte', rate: 5, unit: '%' }),
      ],
      [
        'points gained by a percentage',
        withTargets({
          ...common,
          indicatorId: 'case-closure',
          kind: 'increment',
          comparator: 'gte',
          value: 2,
          unit: '个百分点',
          counts: 'net',
          per: 'period',
        }),
      ],
      ['a rank', withTargets({ ...common, kind: 'rank', atMost: 10, band: null, among: '全省', unit: '名' })],
    ],
  },
  deadlinesAreInsideThePlan: {
    bad: [
      ['later', withTargets(levelTargetWith({ by: '2035' })), 'targets[0].by', 'target/deadlineAfterPlan'],
      [
        'a day later',
        withTargets(levelTargetWith({ by: '2026-01-01' })),
        'targets[0].by',
        'target/deadlineAfterPlan',
      ],
      [
        'before',
        planWith({
          indicators: [indicatorWith({ baseline: null })],
          targets: [levelTargetWith({ by: '2020' })],
        }),
        'targets[0].by',
        'target/deadlineBeforePlan',
      ],
    ],
    good: [
      ['an outlook', withTargets(levelTargetWith({ by: '2035', vision: true }))],
      ['the last day', withTargets(levelTargetWith({ by: '2025-12-31' }))],
      ['none', withTargets(levelTargetWith({ by: null }))],
    ],
  },
  baselineIsBeforeTheDeadline: {
    bad: [
      [
        'the same year',
        planWith({
          indicators: [indicatorWith({ baseline: { value: 1, period: '2025' } })],
          targets: [levelTargetWith()],
        }),
        'indicators[0].baseline.period',
        'baseline/notBeforeDeadline',
      ],
    ],
    good: [
      [
        'a year before',
        planWith({
          indicators: [indicatorWith({ baseline: { value: 1, period: '2024' } })],
          targets: [levelTargetWith()],
        }),
      ],
    ],
  },
};

const told = (plan: Plan) => validatePlan(plan).map(({ code, where }) => [code, where.path]);

describe('validatePlan', () => {
  it('finds nothing in a plan that is true to itself', () => {
    expect(told(planWith())).toEqual([]);
    expect(told(alxa)).toEqual([]);
  });

  it('tells all at once, in the order of the plan, with the file', () => {
    const plan = planWith({ issuerId: 'nobody', targets: [levelTargetWith({ unit: '宗', by: '2035' })] });
    expect(validatePlan(plan, { file: 'a.json' }).map(({ where }) => where)).toEqual([
      { file: 'a.json', path: 'issuerId' },
      { file: 'a.json', path: 'targets[0].unit' },
      { file: 'a.json', path: 'targets[0].by' },
    ]);
  });

  describe.each(Object.entries(cases))('%s', (name, { bad, good }) => {
    it.each(bad)('finds: %s', (_, plan, path, code) => {
      expect(safeParsePlan(plan).findings).toEqual([]);
      expect(told(plan)).toEqual([[code, path]]);
      expect(planRules[name as keyof typeof planRules](plan)).toHaveLength(1);
    });

    if (good.length > 0) {
      it.each(good)('lets pass: %s', (_, plan) => {
        expect(told(plan)).toEqual([]);
      });
    }
  });

  it('tells a circle as it goes round', () => {
    const tasks = [taskWith({ id: 'a', parentId: 'b' }), taskWith({ id: 'b', parentId: 'a' })];
    expect(validatePlan(planWith({ tasks }))[0]?.message.zh).toContain('a → b → a');
  });

  it('offers the id that was meant', () => {
    const [found] = validatePlan(planWith({ targets: [levelTargetWith({ indicatorId: 'patent' })] }));
    expect(found?.message.zh).toBe('targets[0].indicatorId：没有标识为“patent”的指标，是不是“patents”？');
  });
});

describe('the keys that refer', () => {
  it('are all that the format has', () => {
    const keys = new Set<string>();
    const collect = (json: unknown): void => {
      if (typeof json !== 'object' || json === null) return;
      for (const [key, value] of Object.entries(json)) {
        if (key === 'properties') for (const name of Object.keys(value as object)) keys.add(name);
        collect(value as unknown);
      }
    };
    collect(z.toJSONSchema(planSchema, { io: 'input' }));
    // Components are looked up inside their indicator.
    const referring = [...keys].filter((key) => /Ids?$/.test(key) && key !== 'componentId');
    expect(referring.filter((key) => !(key in referenceKeys))).toEqual([]);
  });
});
