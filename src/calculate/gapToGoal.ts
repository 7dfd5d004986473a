import type { Direction } from '../model/indicator.js';
import type { Rational } from '../quantity/rational.js';
import { subtract } from '../quantity/rational.js';
import { given } from './given.js';
import type { Computed, Known } from './known.js';
import { computed, whenBothKnown } from './known.js';

/** {@link gapToGoal} on exact fractions. */
export function exactGapToGoal(
  value: Known<Rational>,
  goal: Known<Rational>,
  direction: Direction | null,
): Known<Rational> {
  if (direction === null) return 'directionMissing';
  return whenBothKnown(value, goal, (x, g) => (direction === 'higher' ? subtract(g, x) : subtract(x, g)));
}

/**
 * What is still missing 与目标的差距: g − x where higher is better, x − g where lower is.
 *
 * The right way to tell how far a rate or a score is from its goal: in points, not as a share.
 *
 * @param figures `value` x and `goal` g in one unit, `null` when not known; `direction` of the indicator
 * @returns the difference in that unit, 0 at the goal, negative beyond it; or `null` with `directionMissing`,
 *   `observationMissing` or `goalMissing`
 * @throws RangeError when a figure is NaN or infinite
 * @example
 * gapToGoal({ value: 84.9, goal: 85, direction: 'higher' }).value // 0.1
 * gapToGoal({ value: 14, goal: 15, direction: 'lower' }).value // -1
 */
export function gapToGoal(figures: {
  readonly value: number | null;
  readonly goal: number | null;
  readonly direction: Direction | null;
}): Computed {
  return computed(
    exactGapToGoal(
      given(figures.value, 'observationMissing'),
      given(figures.goal, 'goalMissing'),
      figures.direction,
    ),
  );
}
