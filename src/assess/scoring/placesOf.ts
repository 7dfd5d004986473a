import type { Rational } from '../../quantity/rational.js';
import { compare } from '../../quantity/rational.js';

/**
 * The place of each value, 1 the best. Equal values share a place and the next one is skipped 并列名次: 1, 2, 2, 4.
 *
 * @param isBetter order in which the first of two is better: 1 for more, −1 for less
 * @returns places in the order of the values; `null` for those without one
 * @example
 * placesOf([rational(80), rational(90), null, rational(90)], 1) // [3, 1, null, 1]
 * placesOf([rational(80), rational(90)], -1) // [1, 2]
 */
export function placesOf(values: readonly (Rational | null)[], isBetter: 1 | -1): (number | null)[] {
  const known = values.filter((value) => value !== null);
  return values.map(
    (value) => value && 1 + known.filter((other) => compare(other, value) * isBetter > 0).length,
  );
}
