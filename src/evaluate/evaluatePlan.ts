import type { PlanEvaluation } from '../model/evaluation.js';
import { chosenOptions } from './evaluationOptions.js';
import { inPlan, preparedPlan } from './inPlan.js';
import { observationsOf } from './observationsOf.js';
import type { PlanInput } from './planInput.js';
import { settingOf } from './settingOf.js';

/**
 * How every target of a plan stands on a day.
 *
 * A pure function of its input: it reads no clock, and the order of the observations does not matter. The plan is
 * taken to be sound; `validatePlan` tells whether it is.
 *
 * @param input {@link PlanInput}: the `plan`; its `observations`; how they are evaluated; and `isIllustrative` when the
 *   figures are known to be made up or known to be real
 * @returns the evaluation, a plain JSON document (`ipr-plan/schema/evaluation.json`)
 * @throws RangeError when `asOf` is not a day, or path, profile or projection is unknown
 * @example
 * const evaluation = evaluatePlan({ plan: alxa, observations, asOf: '2023-12-31' });
 * evaluation.summary.byStatus.behind // how many targets lag
 */
export function evaluatePlan(input: PlanInput): PlanEvaluation {
  const { plan, observations, isIllustrative = null } = input;
  const options = { ...input, ...chosenOptions('evaluatePlan', input) };
  const found = observationsOf(observations, plan.region.code);
  const setting = settingOf(plan, input.regionCode ?? plan.region.code, options, found);
  return inPlan(preparedPlan(plan), isIllustrative, setting);
}
