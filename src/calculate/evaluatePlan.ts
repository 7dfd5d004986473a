import type { IndicatorEvaluation, PlanEvaluation } from '../model/evaluation.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { evaluateIndicator } from './evaluateIndicator.js';
import { evaluateFreeTarget } from './evaluateTarget.js';
import type { EvaluationOptions } from './evaluationOptions.js';
import { chosenOptions } from './evaluationOptions.js';
import { groupBy } from './groupBy.js';
import { summaryOf } from './summaryOf.js';

/**
 * How every target of a plan stands on a day.
 *
 * A pure function of its input: it reads no clock, and the order of the observations does not matter. The plan is
 * taken to be sound; `validatePlan` tells whether it is.
 *
 * @param input the `plan`; its `observations`; {@link EvaluationOptions}; and `isIllustrative` when the figures are
 *   known to be made up or known to be real
 * @returns the evaluation, a plain JSON document (`ipr-plan/schema/evaluation.json`)
 * @throws RangeError when `asOf` is not a day, or path or profile is unknown
 * @example
 * const evaluation = evaluatePlan({ plan: alxa, observations, asOf: '2023-12-31' });
 * evaluation.summary.byStatus.behind // how many targets lag
 */
export function evaluatePlan(
  input: EvaluationOptions & {
    readonly plan: Plan;
    readonly observations: readonly Observation[];
    readonly isIllustrative?: boolean | null;
  },
): PlanEvaluation {
  const { plan, asOf, isIllustrative = null } = input;
  const { path } = chosenOptions('evaluatePlan', input);
  const indicators = evaluateIndicators(input);
  const known = new Set(plan.indicators.map(({ id }) => id));
  const commitments = plan.targets
    .filter(({ indicatorId }) => indicatorId === null || !known.has(indicatorId))
    .map((target) => evaluateFreeTarget(target, asOf));
  return {
    schemaVersion: 1,
    planId: plan.id,
    regionCode: input.regionCode ?? plan.region.code,
    asOf,
    profile: input.profile ?? 'timeProgress',
    path,
    isIllustrative,
    indicators,
    commitments,
    summary: summaryOf(indicators, commitments.length),
  };
}

function evaluateIndicators(input: Parameters<typeof evaluatePlan>[0]): IndicatorEvaluation[] {
  const { plan } = input;
  const observationsOf = groupBy(input.observations, ({ indicatorId }) => indicatorId);
  const targetsOf = groupBy(plan.targets, ({ indicatorId }) => indicatorId);
  return plan.indicators
    .filter(({ id }) => targetsOf.has(id))
    .map((indicator) =>
      evaluateIndicator({
        ...input,
        indicator,
        targets: targetsOf.get(indicator.id) ?? [],
        observations: observationsOf.get(indicator.id) ?? [],
        baseYear: plan.period.baseYear,
        planRegionCode: plan.region.code,
      }),
    );
}
