import type { TargetEvaluation } from '../../model/evaluation.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { ReportObservedPoint } from './reportDocument.js';

/**
 * What was seen on the way of a target: of what must be kept up each due period; else how far the way had been made at
 * each evaluation, the newest one for a figure that several of them used.
 */
export function observedPoints(
  target: TargetEvaluation,
  standings: readonly TargetEvaluation[],
): ReportObservedPoint[] {
  if (target.hold !== null) {
    return target.hold.periods.flatMap(({ period, value }) =>
      value === null ? [] : { period, endsOn: periodEndsOn(period), value },
    );
  }
  const points = new Map<string, ReportObservedPoint>();
  for (const { observed, derivation, dataEndsOn } of standings) {
    if (observed === null || dataEndsOn === null) continue;
    const value = derivation.way?.made ?? observed.value;
    points.set(dataEndsOn, { period: observed.period, endsOn: dataEndsOn, value });
  }
  return [...points.values()].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
}
