import type { PlanEvaluation } from '../model/evaluation.js';
import type { Plan } from '../model/plan.js';
import type { AssessedTarget } from './assessedTarget.js';

/**
 * The targets of several evaluations, each with its plan and indicator: by plan, then by region, then as the plan has
 * them, in whatever order the evaluations come.
 *
 * @param caller function to be named when they do not fit together
 * @throws RangeError when an evaluation has no plan here, stands here twice, names an indicator its plan has not, or
 *   day or profile differ
 */
export function assessedTargets(
  caller: string,
  evaluations: readonly PlanEvaluation[],
  plans: readonly Plan[],
): AssessedTarget[] {
  mustFitTogether(caller, evaluations);
  return [...evaluations]
    .sort((a, b) => order(placeOf(a), placeOf(b)))
    .flatMap((evaluation) => targetsOf(caller, evaluation, planOf(caller, evaluation, plans)));
}

const placeOf = ({ planId, regionCode }: PlanEvaluation): string => `${planId} ${regionCode}`;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mustFitTogether(caller: string, evaluations: readonly PlanEvaluation[]): void {
  const places = new Set<string>();
  for (const evaluation of evaluations) {
    const place = placeOf(evaluation);
    if (places.has(place)) {
      throw new RangeError(`${caller}: each plan must be evaluated once in a region, got ${place} twice`);
    }
    places.add(place);
    for (const field of ['asOf', 'profile'] as const) {
      const [first] = evaluations;
      if (first && evaluation[field] !== first[field]) {
        throw new RangeError(
          `${caller}: evaluations must share ${field}, got ${first[field]} and ${evaluation[field]}`,
        );
      }
    }
  }
}

function planOf(caller: string, { planId }: PlanEvaluation, plans: readonly Plan[]): Plan {
  const plan = plans.find(({ id }) => id === planId);
  if (!plan)
    throw new RangeError(`${caller}: plans must hold the plan of every evaluation, got none for ${planId}`);
  return plan;
}

function targetsOf(caller: string, evaluation: PlanEvaluation, plan: Plan): AssessedTarget[] {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const measured = evaluation.indicators.flatMap(({ indicatorId, targets }) => {
    const indicator = indicators.get(indicatorId);
    if (!indicator) {
      throw new RangeError(
        `${caller}: plan ${plan.id} must be the one evaluated, got no indicator ${indicatorId}`,
      );
    }
    return targets.map((standing) => ({ plan, evaluation, indicator, standing }));
  });
  const free = evaluation.commitments.map((standing) => ({ plan, evaluation, indicator: null, standing }));
  return [...measured, ...free];
}
