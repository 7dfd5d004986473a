import type { PlanEvaluation } from '../model/evaluation.js';
import type { Plan } from '../model/plan.js';
import { chosenOptions } from './evaluationOptions.js';
import { inPlan, preparedPlan } from './inPlan.js';
import { observationsOf } from './observationsOf.js';
import type { PlanInput } from './planInput.js';
import { settingOf } from './settingOf.js';

/**
 * How many plans stand on one day, such as those of all counties of a province, out of one heap of observations.
 *
 * The same as {@link evaluatePlan} for each of them, with the observations sorted once. Each plan is evaluated in its
 * own region, so every observation has to name one.
 *
 * @param input `plans`, in the order of the result; and {@link PlanInput} except the plan and its region
 * @returns one evaluation a plan
 * @throws RangeError when an observation names no region, `asOf` is not a day, or path, profile or projection is unknown
 * @example
 * evaluatePlans({ plans: [alxa, bazhong], observations, asOf: '2023-12-31' }).map(({ summary }) => summary.metCount)
 * evaluatePlans({ plans: [], observations: [], asOf: '2023-12-31' }) // []
 */
export function evaluatePlans(
  input: Omit<PlanInput, 'plan' | 'regionCode'> & { readonly plans: readonly Plan[] },
): PlanEvaluation[] {
  const { plans, observations, isIllustrative = null } = input;
  const options = { ...input, ...chosenOptions('evaluatePlans', input) };
  const found = observationsOf(observations, null);
  return plans.map((plan) =>
    inPlan(preparedPlan(plan), isIllustrative, settingOf(plan, plan.region.code, options, found)),
  );
}
