import { groupBy } from '../calculate/groupBy.js';
import type { PlanEvaluation } from '../model/evaluation.js';
import type { Indicator } from '../model/indicator.js';
import type { Plan } from '../model/plan.js';
import type { Target } from '../model/target/target.js';
import { evaluateTarget } from './evaluateTarget.js';
import { groundOf } from './groundOf.js';
import { inIndicator } from './inIndicator.js';
import type { Setting } from './setting.js';
import { summaryOf } from './summaryOf.js';
import { viewOf } from './viewOf.js';

/** A plan with its targets under their indicators: worked out once, however many regions are evaluated. */
export interface PreparedPlan {
  readonly plan: Plan;
  readonly measured: readonly { readonly indicator: Indicator; readonly targets: readonly Target[] }[];
  /** Targets without an indicator. */
  readonly free: readonly Target[];
}

/** A plan made ready to be evaluated. */
export function preparedPlan(plan: Plan): PreparedPlan {
  const targetsOf = groupBy(plan.targets, ({ indicatorId }) => indicatorId);
  const known = new Set(plan.indicators.map(({ id }) => id));
  return {
    plan,
    measured: plan.indicators.flatMap((indicator) => {
      const targets = targetsOf.get(indicator.id);
      return targets ? [{ indicator, targets }] : [];
    }),
    free: plan.targets.filter(({ indicatorId }) => indicatorId === null || !known.has(indicatorId)),
  };
}

/** How every target of a plan stands in one setting. */
export function inPlan(
  { plan, measured, free }: PreparedPlan,
  isIllustrative: boolean | null,
  setting: Setting,
): PlanEvaluation {
  const { profile, path, asOf, regionCode } = setting;
  const indicators = measured.map(({ indicator, targets }) => inIndicator(indicator, targets, setting));
  const commitments = free.map((target) =>
    evaluateTarget(target, viewOf(target, groundOf(target, null, setting), setting)),
  );
  return {
    schemaVersion: 1,
    planId: plan.id,
    regionCode,
    asOf,
    profile: profile.id,
    statuses: [...profile.statuses],
    path,
    isIllustrative,
    indicators,
    commitments,
    summary: summaryOf(indicators, commitments, profile),
  };
}
