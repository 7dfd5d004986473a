import { multiply, rational, rationalOf } from '../../quantity/rational.js';
import { mustBeShowable } from './formatNumber.js';
import { decimalApart } from './roundedDecimal.js';

const hundred = rational(100);

/**
 * A ratio in percent, with a fixed number of decimals so that a column of them lines up.
 *
 * 100% is shown only of a ratio of exactly 1, and 0% only of exactly 0: where rounding would say otherwise, decimals
 * are added.
 *
 * @param ratio any finite number, 1 for the whole
 * @param format `decimals` after the point, 1 when left out
 * @throws RangeError when the ratio is not finite, or `decimals` is not a whole number from 0
 * @example
 * formatPercent(866 / 1166) // '74.3%'
 * formatPercent(0.9996) // '99.96%', because 100.0% would read as reached
 * formatPercent(1) // '100.0%'
 */
export function formatPercent(ratio: number, format: { readonly decimals?: number } = {}): string {
  const { decimals = 1 } = format;
  mustBeShowable('formatPercent', ratio, decimals);
  return `${decimalApart(multiply(rationalOf(ratio), hundred), decimals, [0, 100])}%`;
}
