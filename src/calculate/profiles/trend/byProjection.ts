import type { Comparable } from '../../../quantity/comparable.js';
import type { Order } from '../../../quantity/integer.js';
import type { Rational } from '../../../quantity/rational.js';
import { add, isZero, multiply, signOf, subtract, toNumber } from '../../../quantity/rational.js';
import type { Known } from '../../known.js';
import { isUnknown } from '../../known.js';
import { geometricProjection } from '../../projections/geometric.js';
import { linearProjection } from '../../projections/linear.js';
import { bandOf } from '../bandOf.js';
import type { ProjectedShareProfile } from '../profile.js';
import { isMetBy } from './isMetBy.js';
import { exactMeasure } from './measured.js';
import type { Method, Trend } from './trend.js';
import { unassessed } from './unassessed.js';

const methods = { geometric: geometricProjection, linear: linearProjection };

/** Share of the way from baseline to goal that is done by the deadline if the observed growth goes on. */
export const byProjection: Method<ProjectedShareProfile> = (trend, profile, step) => {
  const { baseline, current, goal } = trend;
  const isMet = isMetBy(current, trend);
  if (isUnknown(isMet) || isUnknown(goal)) return unassessed(isUnknown(isMet) ? isMet : 'goalMissing');
  const projected = projectedValue(trend, profile.projection);
  const reason = isUnknown(projected)
    ? projected
    : isZero(subtract(goal, baseline))
      ? 'goalEqualsBaseline'
      : null;
  if (isUnknown(projected) || reason !== null) {
    return { status: isMet ? profile.whenMet : 'notAssessable', isMet, reason };
  }
  const [b, x, g] = [toNumber(baseline), toNumber(current), toNumber(goal)];
  const yearsLeft = Math.max(trend.monthsInAll - trend.monthsPassed, 0) / 12;
  const years = { yearsPassed: trend.monthsPassed / 12, yearsLeft };
  step(`${profile.projection}Projection`, { baseline: b, current: x, ...years }, projected.number);
  const share = shareOfWay(baseline, goal, projected);
  const value = step('projectedRatio', { projected: projected.number, baseline: b, goal: g }, share.number);
  return {
    ...bandOf(profile, exactMeasure(share)),
    ...(isMet ? { status: profile.whenMet } : null),
    measure: { name: 'projectedRatio', value },
    projectedValue: projected.number,
    isMet,
  };
};

function projectedValue(trend: Trend, projection: ProjectedShareProfile['projection']): Known<Comparable> {
  const { baseline, current, monthsPassed, monthsInAll } = trend;
  if (monthsInAll <= 0) return 'deadlineNotAfterBaseline';
  if (monthsPassed <= 0) return 'noTimeElapsed';
  const points = [
    { months: 0, value: baseline },
    { months: monthsPassed, value: current },
  ];
  const course = methods[projection].trendOf(points, undefined);
  if (isUnknown(course)) return course;
  const projected = course(Math.max(monthsInAll, monthsPassed));
  return Number.isFinite(projected.number) ? projected : 'outOfRange';
}

/** (projected − b) / (g − b) against a threshold T, which asks on which side of b + (g − b)T the projection lies. */
function shareOfWay(baseline: Rational, goal: Rational, projected: Comparable): Comparable {
  const way = subtract(goal, baseline);
  return {
    number: (projected.number - toNumber(baseline)) / toNumber(way) + 0,
    compareTo: (threshold) =>
      (projected.compareTo(add(baseline, multiply(way, threshold))) * signOf(way) + 0) as Order,
  };
}
