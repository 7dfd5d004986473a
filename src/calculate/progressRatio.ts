import type { Rational } from '../quantity/rational.js';
import { divide, isZero, subtract } from '../quantity/rational.js';
import { given } from './given.js';
import type { Computed, Known } from './known.js';
import { computed, whenBothKnown } from './known.js';

/** {@link progressRatio} on exact fractions. */
export function exactProgressRatio(
  value: Known<Rational>,
  baseline: Known<Rational>,
  goal: Known<Rational>,
): Known<Rational> {
  return whenBothKnown(baseline, goal, (b, g) => {
    const way = subtract(g, b);
    if (isZero(way)) return 'goalEqualsBaseline';
    return whenBothKnown(value, b, (x) => divide(subtract(x, b), way));
  });
}

/**
 * How much of the way from baseline to goal is done 增量完成率: (x − b) / (g − b).
 *
 * Works unchanged where lower is better. Not clamped: a fall behind the baseline is below 0, a passed goal above 1.
 * A goal equal to the baseline leaves no way to measure: the target is only met or not.
 *
 * @param figures `value` x, `baseline` b and `goal` g in one unit; `null` for a figure that is not known
 * @returns the ratio, 1 for the whole way; or `null` with `goalEqualsBaseline`, `baselineMissing`,
 *   `observationMissing` or `goalMissing`
 * @throws RangeError when a figure is NaN or infinite
 * @example
 * progressRatio({ value: 0.3, baseline: 0.1, goal: 0.5 }).value // 0.5, where floats give 0.49999999999999994
 * progressRatio({ value: 90, baseline: 90, goal: 90 }) // { value: null, reason: 'goalEqualsBaseline' }
 */
export function progressRatio(figures: {
  readonly value: number | null;
  readonly baseline: number | null;
  readonly goal: number | null;
}): Computed {
  return computed(
    exactProgressRatio(
      given(figures.value, 'observationMissing'),
      given(figures.baseline, 'baselineMissing'),
      given(figures.goal, 'goalMissing'),
    ),
  );
}
