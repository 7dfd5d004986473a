import type { Direction } from '../model/indicator.js';
import type { Rational } from '../quantity/rational.js';
import { divide, signOf } from '../quantity/rational.js';
import { given } from './given.js';
import type { Computed, Known } from './known.js';
import { computed, whenBothKnown } from './known.js';

/** {@link attainmentRatio} on exact fractions. */
export function exactAttainmentRatio(
  value: Known<Rational>,
  goal: Known<Rational>,
  direction: Direction | null,
): Known<Rational> {
  if (direction === null) return 'directionMissing';
  return whenBothKnown(value, goal, (x, g) => {
    const [signOfValue, signOfGoal] = [signOf(x), signOf(g)];
    if (signOfValue * signOfGoal < 0) return 'signsDiffer';
    // Below zero more is nearer to zero, so the roles of value and goal change places.
    const isBelowZero = signOfValue < 0 || signOfGoal < 0;
    const [part, whole] = (direction === 'higher') !== isBelowZero ? [x, g] : [g, x];
    return signOf(whole) === 0 ? 'divisorZero' : divide(part, whole);
  });
}

/**
 * The figure as a share of the goal 目标完成率: x / g where higher is better, g / x where lower is.
 *
 * For counts. It says nothing about how much of the way was done since the baseline, and is never to be divided by
 * elapsed time. Rates and scores are better told as {@link gapToGoal}. Of two negative figures the smaller in size is
 * the higher one, so there the fraction is turned over; at least 1 always means at least the goal.
 *
 * @param figures `value` x and `goal` g in one unit, `null` when not known; `direction` of the indicator
 * @returns the ratio, 1 at the goal; or `null` with `divisorZero`, `signsDiffer`, `directionMissing`,
 *   `observationMissing` or `goalMissing`
 * @throws RangeError when a figure is NaN or infinite
 * @example
 * attainmentRatio({ value: 0, goal: 10, direction: 'higher' }).value // 0
 * attainmentRatio({ value: 15, goal: 12, direction: 'lower' }).value // 0.8
 * attainmentRatio({ value: 3, goal: 0, direction: 'higher' }) // { value: null, reason: 'divisorZero' }
 */
export function attainmentRatio(figures: {
  readonly value: number | null;
  readonly goal: number | null;
  readonly direction: Direction | null;
}): Computed {
  return computed(
    exactAttainmentRatio(
      given(figures.value, 'observationMissing'),
      given(figures.goal, 'goalMissing'),
      figures.direction,
    ),
  );
}
