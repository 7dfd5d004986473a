import type { Comparable } from '../../../quantity/comparable.js';
import { comparableFraction } from '../../../quantity/comparable.js';
import type { Order } from '../../../quantity/integer.js';
import type { Rational } from '../../../quantity/rational.js';
import {
  add,
  divide,
  isZero,
  multiply,
  rational,
  signOf,
  subtract,
  toNumber,
  zero,
} from '../../../quantity/rational.js';
import { comparableRoot } from '../../../quantity/root.js';
import type { Known } from '../../known.js';
import { isUnknown } from '../../known.js';
import { bandOf } from '../bandOf.js';
import type { ProjectedShareProfile } from '../profile.js';
import { isMetBy } from './isMetBy.js';
import { exactMeasure } from './measured.js';
import type { Method, Trend } from './trend.js';
import { unassessed } from './unassessed.js';

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
  const years = { yearsPassed: trend.monthsPassed / 12, yearsLeft: yearsLeft(trend) };
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

const monthsLeft = ({ monthsInAll, monthsPassed }: Trend): number => Math.max(monthsInAll - monthsPassed, 0);

const yearsLeft = (trend: Trend): number => monthsLeft(trend) / 12;

function projectedValue(trend: Trend, projection: ProjectedShareProfile['projection']): Known<Comparable> {
  const { baseline, current, monthsPassed, monthsInAll } = trend;
  if (monthsInAll <= 0) return 'deadlineNotAfterBaseline';
  if (monthsPassed <= 0) return 'noTimeElapsed';
  const ahead = rational(monthsLeft(trend), monthsPassed);
  if (projection === 'linear') {
    return comparableFraction(add(current, multiply(subtract(current, baseline), ahead)));
  }
  if (signOf(baseline) <= 0 || signOf(current) < 0) return 'notPositive';
  if (isZero(current)) return comparableFraction(zero);
  const projected = comparableRoot({ base: current, factor: divide(current, baseline), exponent: ahead });
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
