import type { Rational } from '../quantity/rational.js';
import { divide, isZero, rationalOf, subtract } from '../quantity/rational.js';
import { given } from './given.js';
import type { Computed, Known, ReasonCode } from './known.js';
import { computed, whenBothKnown } from './known.js';

/** {@link changePerYear} on exact fractions; `noYears` is the reason when the two figures are of the same time. */
export function exactChangePerYear(
  from: Known<Rational>,
  to: Known<Rational>,
  years: Known<Rational>,
  noYears: ReasonCode = 'noTimeElapsed',
): Known<Rational> {
  const change = whenBothKnown(from, to, (first, last) => subtract(last, first));
  return whenBothKnown(change, years, (way, time) => (isZero(time) ? noYears : divide(way, time)));
}

/**
 * Change per year between two figures 年均增量: (last − first) / years.
 *
 * From baseline to figure it is the observed change, from baseline to goal the required one, and from figure to goal
 * over the years left the one required from now.
 *
 * @param figures `from` and `to` in one unit, `null` when not known; `years` between them, above 0
 * @returns the change in that unit per year; or `null` with `noTimeElapsed`, `baselineMissing` (no `from`) or
 *   `observationMissing` (no `to`)
 * @throws RangeError when a figure is NaN or infinite, or `years` is below 0
 * @example
 * changePerYear({ from: 3834, to: 5000, years: 5 }).value // 233.2
 * changePerYear({ from: 4700, to: 5000, years: 0 }) // { value: null, reason: 'noTimeElapsed' }
 */
export function changePerYear(figures: {
  readonly from: number | null;
  readonly to: number | null;
  readonly years: number;
}): Computed {
  if (figures.years < 0)
    throw new RangeError(`changePerYear: years must be at least 0, got ${figures.years}`);
  return computed(
    exactChangePerYear(
      given(figures.from, 'baselineMissing'),
      given(figures.to, 'observationMissing'),
      rationalOf(figures.years),
    ),
  );
}
