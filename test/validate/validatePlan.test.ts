import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alxa } from '../../src/datasets/alxa/plan.js';
import type { Conflict } from '../../src/model/conflict.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Plan } from '../../src/model/plan.js';
import { planSchema } from '../../src/model/plan.js';
import type { Project } from '../../src/model/project.js';
import type { Target } from '../../src/model/target/target.js';
import type { Task } from '../../src/model/task.js';
import { safeParsePlan } from '../../src/parse/parsePlan.js';
import { referenceKeys } from '../../src/validate/plan/references.js';
import type { PlanRule } from '../../src/validate/planRule.js';
import { planRules } from '../../src/validate/planRules.js';
import { unitConverter } from '../../src/validate/unitConverter.js';
import { validatePlan } from '../../src/validate/validatePlan.js';
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
  planWith({ region: { ...planWith().region, code, level, parentCode: null } });

const withIndicator = (changes: Partial<Indicator>): Plan =>
  planWith({ indicators: [indicatorWith(changes)], targets: [] });
const withoutBase = (target: Target): Plan =>
  planWith({ indicators: [indicatorWith({ baseline: null })], targets: [target] });
const growth = { ...common, kind: 'growth', comparator: 'gte', rate: 5, unit: '%' } as const;
const box = (id: string, number: number): Project => ({
  id,
  number,
  name: `专栏${number}`,
  englishName: `Box ${number}`,
  form: 'box',
  parentId: null,
  taskId: null,
  measures: [],
  targetIds: [],
  citations: [],
});
const conflictOf = (touched: string): Conflict => ({
  id: 'known-conflict',
  touches: [touched],
  about: text,
  readings: [{ printed: 'x', citation: { sectionPath: [] } }],
  taken: text,
  reason: text,
});
const totalOver = (from: string | null, to: string): Target => ({
  ...common,
  indicatorId: 'pledge-financing',
  kind: 'cumulative',
  comparator: 'gte',
  value: 2,
  window: { from, to, basis: 'printed' },
  baseMeaning: 'unknown',
});
const withFact = (value: number, period: string): Plan =>
  planWith({
    facts: [
      {
        id: 'fact',
        name: '拥有量',
        englishName: 'Patents',
        indicatorId: 'patents',
        period,
        value,
        unit: '件',
        measure: 'stock',
        citations: [],
      },
    ],
  });
const withProse = (printed: string, value: number, comparator: 'gte' | 'gt', unit = '件'): Plan =>
  withTargets(
    levelTargetWith({
      statements: [{ ...shape, origin: 'prose', kind: 'level', printed, value, comparator, unit }],
    }),
  );

type Case = [what: string, plan: Plan, path: string, code: string];

/** For each rule, plans that break it (one finding each) and plans that keep it although they look odd. */
const cases: Record<keyof typeof planRules, { bad: Case[]; good: [what: string, plan: Plan][] }> = {
  planIdsAreUnique: {
    bad: [
      [
        'two indicators',
        planWith({ indicators: [...planWith().indicators, indicatorWith({ name: '另一指标' })] }),
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
            indicatorWith({ ...planWith().indicators[2], id: 'other', name: '另一结案率' }),
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
  plannedComponentsAreKnown: {
    bad: [
      [
        'of a baseline',
        planWith({
          indicators: [indicatorWith({ baseline: { value: 1, period: '2020', componentId: 'half' } })],
          targets: [],
        }),
        'indicators[0].baseline.componentId',
        'component/unknown',
      ],
    ],
    good: [
      [
        'one of its parts',
        withIndicator({
          id: 'case-closure',
          unit: '%',
          measure: 'ratio',
          baseline: { value: 90, period: '2020', componentId: 'judicial' },
          components: planWith().indicators[2]?.components,
        }),
      ],
    ],
  },
  organizationsAreNamedOnce: {
    bad: [
      [
        'an alias that is a body',
        planWith({
          organizations: [
            { id: 'office', name: '示例市知识产权局', englishName: 'Office', aliases: ['市局'] },
            { id: 'bureau', name: '市局', englishName: 'Bureau' },
          ],
        }),
        'organizations[1].name',
        'organization/namedTwice',
      ],
    ],
    good: [
      [
        'one body under its own name twice',
        planWith({
          organizations: [{ id: 'office', name: '市局', englishName: 'Office', aliases: ['市局'] }],
        }),
      ],
    ],
  },
  indicatorsAreNamedOnce: {
    bad: [
      [
        'an alias that is a name',
        planWith({
          indicators: [
            indicatorWith({ name: '专利', aliases: ['商标'] }),
            indicatorWith({ id: 'b', name: '商标', aliases: [] }),
          ],
          targets: [],
        }),
        'indicators[1]',
        'indicator/namedTwice',
      ],
    ],
    good: [
      [
        'names alike',
        planWith({ indicators: [indicatorWith(), indicatorWith({ id: 'b', name: '商标量' })], targets: [] }),
      ],
    ],
  },
  projectNumbersHaveNoGaps: {
    bad: [
      [
        '1 and 3',
        planWith({ projects: [box('a', 1), box('b', 3)] }),
        'projects[1].number',
        'project/numberMissing',
      ],
      ['2 alone', planWith({ projects: [box('a', 2)] }), 'projects[0].number', 'project/numberMissing'],
      [
        '1 twice',
        planWith({ projects: [box('a', 1), box('b', 1)] }),
        'projects[1].number',
        'project/numberRepeated',
      ],
    ],
    good: [
      ['in another order', planWith({ projects: [box('a', 2), box('b', 1)] })],
      ['boxes and campaigns', planWith({ projects: [box('a', 1), { ...box('b', 1), form: 'campaign' }] })],
      ['none', planWith({ projects: [{ ...box('a', 1), number: null }] })],
      [
        'a gap that is recorded',
        planWith({ projects: [box('a', 1), box('b', 3)], conflicts: [conflictOf('b')] }),
      ],
    ],
  },
  regionCodesHaveKnownProvinces: {
    bad: [
      [
        'of a target',
        withTargets(levelTargetWith({ scope: { regionCode: '992900' } })),
        'targets[0].scope.regionCode',
        'region/provinceUnknown',
      ],
    ],
    good: [['another province', withTargets(levelTargetWith({ scope: { regionCode: '511900' } }))]],
  },
  regionIsInsideItsParent: {
    bad: [
      [
        'another province',
        planWith({ region: { ...planWith().region, parentCode: '510000' } }),
        'region.parentCode',
        'region/notInsideParent',
      ],
    ],
    good: [
      [
        'a district of a municipality',
        planWith({ region: { ...planWith().region, code: '500115', level: 'county', parentCode: '500000' } }),
      ],
      ['nobody above', planWith({ region: { ...planWith().region, parentCode: null } })],
    ],
  },
  planUnitsAreKnown: {
    bad: [
      [
        'of an indicator, told once',
        planWith({ indicators: [indicatorWith({ unit: '箩' })], targets: [levelTargetWith({ unit: '箩' })] }),
        'indicators[0].unit',
        'unit/unknown',
      ],
    ],
    good: [['a scaled one', planWith({ indicators: [indicatorWith({ unit: '万件' })], targets: [] })]],
  },
  limitsRunUpwards: {
    bad: [
      [
        'the wrong way',
        withIndicator({ limits: { min: 100, max: 0 }, baseline: null }),
        'indicators[0].limits.max',
        'range/reversed',
      ],
    ],
    good: [['one end', withIndicator({ limits: { max: 100 } })]],
  },
  plannedFiguresAreInsideLimits: {
    bad: [
      [
        'a coverage',
        withTargets({
          ...common,
          indicatorId: 'case-closure',
          kind: 'coverage',
          comparator: 'gte',
          percent: 120,
        }),
        'targets[0].percent',
        'target/outsideLimits',
      ],
      [
        'the far end of a range',
        withTargets(
          levelTargetWith({ indicatorId: 'case-closure', unit: '%', value: { min: 95, max: 105 } }),
        ),
        'targets[0].value',
        'target/outsideLimits',
      ],
      [
        'a baseline',
        withIndicator({ unit: '%', measure: 'ratio', baseline: { value: 9666, period: '2020' } }),
        'indicators[0].baseline.value',
        'baseline/outsideLimits',
      ],
    ],
    good: [
      ['all', withTargets(levelTargetWith({ indicatorId: 'case-closure', unit: '%', value: 100 }))],
      [
        'a growth of 120%',
        withTargets({ ...common, kind: 'growth', basis: 'total', comparator: 'gte', rate: 120, unit: '%' }),
      ],
    ],
  },
  directionsAgreeWithTargets: {
    bad: [
      [
        'at most, where more is better',
        withTargets(levelTargetWith({ comparator: 'lte', value: 0.4 })),
        'targets[0].comparator',
        'target/directionContradicted',
      ],
    ],
    good: [
      [
        'at most, where less is better',
        planWith({
          indicators: [indicatorWith({ direction: 'lower', baseline: { value: 20, period: '2020' } })],
          targets: [levelTargetWith({ comparator: 'lte', value: 15 })],
        }),
      ],
      [
        'a growth held down',
        withTargets({ ...common, kind: 'growth', basis: 'total', comparator: 'lte', rate: 5, unit: '%' }),
      ],
    ],
  },
  windowsRunForwards: {
    bad: [
      ['backwards', withTargets(totalOver('2026', '2025')), 'targets[0].window.to', 'target/windowReversed'],
    ],
    good: [
      ['one year', withTargets(totalOver('2025', '2025'))],
      ['unknown', withTargets(totalOver(null, '2025'))],
    ],
  },
  changesHaveTheirBase: {
    bad: [
      ['growth', withoutBase({ ...growth, basis: 'total' }), 'targets[0]', 'target/baseMissing'],
      [
        'doubling',
        withoutBase({ ...common, kind: 'multiple', comparator: 'gte', factor: 2, of: { type: 'baseline' } }),
        'targets[0]',
        'target/baseMissing',
      ],
      [
        'holding the base',
        withoutBase({ ...common, kind: 'maintain', comparator: 'gte', value: null }),
        'targets[0]',
        'target/baseMissing',
      ],
      [
        'so much a year, for how many',
        withTargets({ ...growth, basis: 'averageAnnual', by: null }),
        'targets[0].by',
        'target/deadlineMissing',
      ],
    ],
    good: [
      ['growth from a printed year', withoutBase({ ...growth, basis: 'total', from: '2019' })],
      ['growth on the year before', withoutBase({ ...growth, basis: 'yearOnYear' })],
      [
        'additions',
        withoutBase({
          ...common,
          kind: 'increment',
          comparator: 'gte',
          value: 3,
          counts: 'additions',
          per: 'period',
        }),
      ],
    ],
  },
  goalsLieBeyondTheBaseline: {
    bad: [
      // The baseline is 0.53.
      ['below it', withTargets(levelTargetWith({ value: 0.5 })), 'targets[0]', 'target/metAtBaseline'],
      ['at it', withTargets(levelTargetWith({ value: 0.53 })), 'targets[0]', 'target/metAtBaseline'],
      // 5000 万元 is 0.5 亿元.
      [
        'below it in another unit',
        planWith({
          indicators: [indicatorWith({ unit: '亿元', measure: 'flow' })],
          targets: [levelTargetWith({ value: 5000, unit: '万元' })],
        }),
        'targets[0]',
        'target/metAtBaseline',
      ],
    ],
    good: [
      ['more than it', withTargets(levelTargetWith({ comparator: 'gt', value: 0.53 }))],
      ['to be held', withTargets({ ...common, kind: 'maintain', comparator: 'gte', value: 0.5 })],
      ['in each county', withTargets(levelTargetWith({ value: 0.5, scope: { each: '各旗区' } }))],
      ['about', withTargets(levelTargetWith({ comparator: 'approx', value: 0.5 }))],
    ],
  },
  baselinesAgreeWithFacts: {
    bad: [
      ['another figure', withFact(0.54, '2020'), 'indicators[0].baseline.value', 'baseline/differsFromFact'],
    ],
    good: [
      ['the same', withFact(0.53, '2020-12-31')],
      ['another year', withFact(0.5, '2019')],
      ['a recorded conflict', { ...withFact(0.54, '2020'), conflicts: [conflictOf('patents')] }],
    ],
  },
  printingsAgree: {
    bad: [
      [
        'in the prose',
        withProse('达到1.9件', 1.9, 'gte'),
        'targets[0].statements[0]',
        'target/printingsDisagree',
      ],
      [
        'only there excluded',
        withProse('超过1.8件', 1.8, 'gt'),
        'targets[0].statements[0]',
        'target/printingsDisagree',
      ],
      [
        'as a target of its own',
        withTargets(
          levelTargetWith(),
          levelTargetWith({ id: 'again', origin: 'prose', value: 2, printed: '2件' }),
        ),
        'targets[1]',
        'target/printingsDisagree',
      ],
    ],
    good: [
      ['the same in 万', withProse('达到0.00018万件', 0.00018, 'gte', '万件')],
      [
        'a recorded conflict',
        { ...withProse('达到1.9件', 1.9, 'gte'), conflicts: [conflictOf('patents-2025')] },
      ],
      [
        'an interim target',
        withTargets(
          levelTargetWith(),
          levelTargetWith({ id: 'half', origin: 'prose', value: 1, by: '2023' }),
        ),
      ],
    ],
  },
  bindingIndicatorsHaveResponsibleUnits: {
    bad: [
      ['none', withIndicator({ attribute: 'binding' }), 'indicators[0]', 'indicator/responsibleUnitMissing'],
    ],
    good: [
      ['a lead unit', withIndicator({ attribute: 'binding', leadUnitIds: ['office'] })],
      [
        'that of a task',
        planWith({
          indicators: [indicatorWith({ attribute: 'binding' })],
          targets: [levelTargetWith()],
          tasks: [taskWith({ targetIds: ['patents-2025'], responsibleUnitIds: ['office'] })],
        }),
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
          from: '2020',
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

const context = { factorOf: unitConverter(), ownUnits: new Set<string>() };
const told = (plan: Plan) => validatePlan(plan).map(({ code, where }) => [code, where.path]);

describe('validatePlan', () => {
  it('finds nothing in a plan that is true to itself', () => {
    expect(told(planWith())).toEqual([]);
    // Its growth targets have no base in print; test/datasets tells more.
    expect(new Set(told(alxa).map(([code]) => code))).toEqual(new Set(['target/baseMissing']));
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
      expect((planRules[name as keyof typeof planRules] as PlanRule)(plan, context)).toHaveLength(1);
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
