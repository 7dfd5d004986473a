import { alxa } from '../../src/datasets/alxa/index.js';
import { shijiazhuang } from '../../src/datasets/shijiazhuang/index.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { PlanEvaluation } from '../../src/model/evaluation.js';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { indicatorWith, levelTargetWith, planWith } from '../smallPlan.js';

const on = (plan: Plan, asOf: string, observations: readonly Observation[] = []): PlanEvaluation =>
  evaluatePlan({ plan, observations, asOf });

/** Alxa with the figures of the examples: 4700 trademarks, and people working in IP who grow fewer. */
const figures = [
  { indicatorId: 'trademarks', period: '2023', value: 4700 },
  { indicatorId: 'ip-practitioners', period: '2022', value: 23 },
  { indicatorId: 'ip-practitioners', period: '2023', value: 21 },
];
const evaluation = on(alxa, '2023-12-31', figures);

/** A plan with a share of cases closed on time. */
const closure = planWith({
  indicators: [
    indicatorWith({
      id: 'case-closure',
      unit: '%',
      measure: 'ratio',
      baseline: { value: 80, period: '2020' },
    }),
  ],
  targets: [levelTargetWith({ id: 'case-closure-2025', indicatorId: 'case-closure', value: 95, unit: '%' })],
});
const inRegion = (
  regionCode: string,
  value: number,
  counts: Pick<Observation, 'numerator' | 'denominator'> = {},
) =>
  evaluatePlan({
    plan: closure,
    observations: [{ indicatorId: 'case-closure', regionCode, period: '2023', value, ...counts }],
    regionCode,
    asOf: '2023-12-31',
  });

/** A task that stands alone. */
const brands: Plan['tasks'][number] = {
  id: 'brands',
  number: null,
  name: '品牌建设',
  englishName: 'Brands',
  parentId: null,
  description: { zh: '培育品牌。', en: 'Foster brands.' },
  leadUnitIds: [],
  responsibleUnitIds: [],
  targetIds: [],
  citations: [],
};

const bare = { printed: '15%', by: '2025', inferred: { comparator: { zh: '裸数', en: 'a bare figure' } } };
const targetOf = (id: string) => alxa.targets.find((target) => target.id === id);
const targetPrinted = (printed: string) => alxa.targets.find((target) => target.printed === printed);

/** What the examples of a file speak of without writing it out. */
const given: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'src/assess/rollUp/rollUp.ts': { alxa, evaluation: on(alxa, '2023-12-31', figures.slice(0, 1)) },
  'src/assess/rollUp/pooledRatio.ts': {
    north: inRegion('152921', 90, { numerator: 90, denominator: 100 }),
    south: inRegion('152922', 10, { numerator: 1, denominator: 10 }),
    withoutCounts: inRegion('152923', 99),
  },
  'src/assess/sheet/finalSheet.ts': {
    alxa,
    atTheEndOf2023: on(alxa, '2023-12-31'),
    atTheEndOf2025: on(alxa, '2025-12-31'),
  },
  'src/assess/sheet/midTermSheet.ts': { alxa, evaluation },
  'src/assess/warning/warningsOf.ts': { alxa, evaluation, aYearBefore: on(alxa, '2022-12-31', figures) },
  'src/assess/work/responsibilities.ts': { shijiazhuang, evaluation: on(shijiazhuang, '2023-12-31') },
  'src/assess/work/responsibilityOf.ts': { shijiazhuang, evaluation: on(shijiazhuang, '2023-12-31') },
  'src/assess/work/stateOf.ts': { plan: planWith({ tasks: [brands] }) },
  'src/model/countsThings.ts': { trademarks: alxa.indicators.find(({ id }) => id === 'trademarks') },
  'src/validate/observationChecks.ts': { alxa },
  'src/validate/validateObservations.ts': { alxa },
  'src/validate/validatePlan.ts': { alxa },
  'src/validate/validateProgressRecords.ts': { alxa },
  'src/report/page/renderPlanPage.ts': { alxa },
  'src/report/page/readingInWords.ts': { bareFigureOf5000: targetOf('trademarks-2025') },
  'src/report/plan/commitmentInWords.ts': { threeAgenciesMore: targetPrinted('新增知识产权服务机构3家') },
  'src/report/plan/statementInWords.ts': {
    growthOf15PercentAYear: {
      ...bare,
      kind: 'growth',
      basis: 'averageAnnual',
      comparator: 'gte',
      rate: 15,
      unit: '%',
    },
    threeAdditions: targetPrinted('新增知识产权服务机构3家'),
  },
  'src/report/evaluation/holdInWords.ts': {
    twoOfThreeYears: {
      periods: [true, false, true].map((hasPassed, index) => ({ period: String(2021 + index), hasPassed })),
      passedCount: 2,
      failedCount: 1,
      unknownCount: 0,
      total: null,
    },
  },
  'src/report/derivation/describeDerivation.ts': {
    trademarks: evaluation.indicators.find(({ indicatorId }) => indicatorId === 'trademarks'),
    milestoneWithoutARecord: evaluation.commitments.find(
      ({ kind, considered }) => kind === 'milestone' && considered.length === 0,
    ),
  },
};

export const givenTo = (path: string): Readonly<Record<string, unknown>> => given[path] ?? {};
