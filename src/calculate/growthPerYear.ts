import type { Rational } from '../quantity/rational.js';
import { divide, isZero, rationalOf, signOf, subtract, toNumber } from '../quantity/rational.js';
import { given } from './given.js';
import type { Computed, Known, ReasonCode } from './known.js';
import { computed, whenBothKnown } from './known.js';

/** {@link growthPerYear} from exact fractions; `noYears` is the reason when the two figures are of the same time. */
export function growthPerYearBetween(
  from: Known<Rational>,
  to: Known<Rational>,
  years: Known<Rational>,
  noYears: ReasonCode = 'noTimeElapsed',
): Known<number> {
  const relativeChange = whenBothKnown(from, to, (first, last) =>
    signOf(first) <= 0 || signOf(last) <= 0 ? 'notPositive' : divide(subtract(last, first), first),
  );
  return whenBothKnown(relativeChange, years, (change, time) => {
    if (isZero(time)) return noYears;
    // Through logarithms of 1 + change, so that a growth of a millionth keeps its digits.
    return Math.expm1(Math.log1p(toNumber(change)) / toNumber(time));
  });
}

/**
 * Compound growth per year between two figures 年均增速: (last / first)^(1/years) − 1.
 *
 * From baseline to figure it is the observed growth, from baseline to goal the required one, and from figure to goal
 * over the years left the one required from now. A figure at or below zero has no growth rate; it is never patched
 * with a small number.
 *
 * @param figures `from` and `to` in one unit, `null` when not known; `years` between them, above 0
 * @returns the growth per year, 0.1 for 10%; or `null` with `notPositive`, `noTimeElapsed`, `baselineMissing` (no
 *   `from`) or `observationMissing` (no `to`)
 * @throws RangeError when a figure is NaN or infinite, or `years` is below 0
 * @example
 * growthPerYear({ from: 3834, to: 5000, years: 5 }).value // 0.0545…
 * growthPerYear({ from: 0, to: 1, years: 5 }) // { value: null, reason: 'notPositive' }
 */
export function growthPerYear(figures: {
  readonly from: number | null;
  readonly to: number | null;
  readonly years: number;
}): Computed {
  if (figures.years < 0)
    throw new RangeError(`growthPerYear: years must be at least 0, got ${figures.years}`);
  return computed(
    growthPerYearBetween(
      given(figures.from, 'baselineMissing'),
      given(figures.to, 'observationMissing'),
      rationalOf(figures.years),
    ),
  );
}
