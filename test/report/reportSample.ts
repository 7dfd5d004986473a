import { rollUp } from '../../src/assess/index.js';
import { warningsOf } from '../../src/assess/warning/warningsOf.js';
import { stateOf } from '../../src/assess/work/stateOf.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateYears } from '../../src/evaluate/evaluateYears.js';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { planReport } from '../../src/report/document/planReport.js';
import type { PlanReport } from '../../src/report/document/reportDocument.js';
import { plan as samplePlan } from './sample.js';

/** Figures of three years, made up. */
export const figures: readonly Observation[] = [
  { indicatorId: 'patents', period: '2021', value: 0.7 },
  { indicatorId: 'patents', period: '2022', value: 0.95 },
  { indicatorId: 'patents', period: '2023', value: 1.2 },
  { indicatorId: 'trademarks', period: '2023', value: 4700 },
  { indicatorId: 'satisfaction', period: '2023', value: 84.96 },
  { indicatorId: 'financing', period: '2023', value: 0.35 },
];

/** The report on the sample plan at the end of 2023, with everything a report can have. */
export function sampleReport(
  plan: Plan = samplePlan,
  observations: readonly Observation[] = figures,
): PlanReport {
  const input = { plan, observations, isIllustrative: true, asOf: '2023-12-31' };
  const evaluation = evaluatePlan(input);
  const ground = { plan, evaluation, records: [], asOf: input.asOf };
  return planReport({
    plan,
    evaluation,
    history: evaluateYears(input),
    rollUps: [rollUp([evaluation], [plan], { by: 'dimension' })],
    warnings: warningsOf({ plan, evaluation }),
    work: [
      ...plan.projects.map(({ id }) => stateOf({ type: 'project', id }, ground)),
      ...plan.protectionActions.map(({ id }) => stateOf({ type: 'protectionAction', id }, ground)),
    ],
  });
}
