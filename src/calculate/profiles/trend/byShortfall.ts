import type { Rational } from '../../../quantity/rational.js';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  negate,
  rational,
  rationalOf,
  signOf,
  subtract,
  toNumber,
  zero,
} from '../../../quantity/rational.js';
import type { ShortfallShareProfile } from '../profile.js';
import type { Changes } from './changesOf.js';
import { towards } from './towards.js';
import type { Step, Trend } from './trend.js';
import type { Outcome } from './trendAssessment.js';

/** What is left undone at the deadline if the mean of the last yearly changes goes on, over what is missing today. */
export function byShortfall(
  { current, direction, monthsPassed, monthsInAll }: Trend,
  goal: Rational,
  { mean }: Changes,
  profile: ShortfallShareProfile,
  step: Step,
): Outcome {
  const left = rational(Math.max(monthsInAll - monthsPassed, 0), 12);
  const projected = add(current, multiply(mean, left));
  const from = { current: toNumber(current), changePerYear: toNumber(mean), yearsLeft: toNumber(left) };
  const projectedValue = step('linearProjection', from, toNumber(projected));
  const missing = towards(subtract(goal, projected), direction);
  const shortfall = signOf(missing) > 0 ? missing : zero;
  const gap = subtract(goal, current);
  if (isZero(gap) && !isZero(shortfall)) {
    return { status: profile.wrongDirection, projectedValue, reason: 'divisorZero' };
  }
  const share = isZero(shortfall) ? zero : divide(shortfall, signOf(gap) < 0 ? negate(gap) : gap);
  const missed = { shortfall: toNumber(shortfall), gap: toNumber(gap) };
  const value = step('shortfallRatio', missed, toNumber(share));
  const isTowards = signOf(towards(mean, direction)) > 0;
  return {
    status: bandOfShare(share, profile) ?? (isTowards ? profile.beyond : profile.wrongDirection),
    measure: { name: 'shortfallRatio', value },
    projectedValue,
  };
}

function bandOfShare(share: Rational, { bands }: ShortfallShareProfile): string | undefined {
  return bands.find(({ upTo, includesUpTo }) => {
    const order = compare(share, rationalOf(upTo));
    return order < 0 || (order === 0 && includesUpTo);
  })?.status;
}
