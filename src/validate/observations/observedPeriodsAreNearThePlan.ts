import { finding } from '../../finding/finding.js';
import { periodEndsOn } from '../../quantity/period.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';
import { oncePerPeriod } from '../oncePerPeriod.js';
import { statementsOf } from '../plan/statementsOf.js';

/** Figures are of years near the plan: from some years before its base to its last deadline. */
export const observedPeriodsAreNearThePlan: ObservationRule = ({ plan, thresholds }) => {
  const deadlines = statementsOf(plan).flatMap(({ statement: { by } }) =>
    by === null ? [] : Number(periodEndsOn(by).slice(0, 4)),
  );
  // A year more: the last figures of a plan come out, and go on, after its end.
  const to = Math.max(plan.period.lastYear, ...deadlines) + 1;
  const from = plan.period.baseYear - thresholds.yearsBeforePlan;
  const isNear = oncePerPeriod((period) => {
    const first = Number(period.slice(0, 4));
    const last = period.includes('/') ? Number(periodEndsOn(period).slice(0, 4)) : first;
    return first >= from && last <= to;
  });
  return {
    each: ({ observation: { period }, where }) => {
      if (isNear(period)) return noFindings;
      return [finding('observation/farFromPlan', where('period'), { seen: period, from, to })];
    },
  };
};
