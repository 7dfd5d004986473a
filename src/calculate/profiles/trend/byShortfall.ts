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
import { isUnknown } from '../../known.js';
import type { ShortfallShareProfile } from '../profile.js';
import { isMetBy } from './isMetBy.js';
import type { Method } from './trend.js';
import { unassessed } from './unassessed.js';
import { yearlyFigures } from './yearlyFigures.js';

/** What is left undone at the deadline if the mean of the last yearly changes goes on, over what is missing today. */
export const byShortfall: Method<ShortfallShareProfile> = (trend, profile, step) => {
  const { current, goal, direction, monthsPassed, monthsInAll } = trend;
  const isMet = isMetBy(current, trend);
  if (isUnknown(isMet) || isUnknown(goal)) return unassessed(isUnknown(isMet) ? isMet : 'goalMissing');
  const figures = yearlyFigures(trend, profile.changes + 1);
  const count = figures.length - 1;
  if (count < profile.fewestChanges) return { ...unassessed('tooFewPoints'), isMet };
  const first = figures[count] as Rational;
  const change = divide(subtract(current, first), rational(count));
  const ends = { from: toNumber(first), to: toNumber(current), years: count };
  const changePerYear = step('changePerYear', ends, toNumber(change));
  const left = rational(Math.max(monthsInAll - monthsPassed, 0), 12);
  const projected = add(current, multiply(change, left));
  const from = { current: toNumber(current), changePerYear, yearsLeft: toNumber(left) };
  const projectedValue = step('linearProjection', from, toNumber(projected));
  const inDirection = (way: Rational): Rational => (direction === 'higher' ? way : negate(way));
  const missing = inDirection(subtract(goal, projected));
  const shortfall = signOf(missing) > 0 ? missing : zero;
  const isTowards = signOf(inDirection(change)) > 0;
  const gap = subtract(goal, current);
  if (isZero(gap) && !isZero(shortfall)) {
    return { status: profile.wrongDirection, projectedValue, isMet, reason: 'divisorZero' };
  }
  const share = isZero(shortfall) ? zero : divide(shortfall, signOf(gap) < 0 ? negate(gap) : gap);
  const missed = { shortfall: toNumber(shortfall), gap: toNumber(gap) };
  const value = step('shortfallRatio', missed, toNumber(share));
  return {
    status: bandOfShare(share, profile) ?? (isTowards ? profile.beyond : profile.wrongDirection),
    measure: { name: 'shortfallRatio', value },
    projectedValue,
    isMet,
  };
};

function bandOfShare(share: Rational, { bands }: ShortfallShareProfile): string | undefined {
  return bands.find(({ upTo, includesUpTo }) => {
    const order = compare(share, rationalOf(upTo));
    return order < 0 || (order === 0 && includesUpTo);
  })?.status;
}
