import type { Rational } from '../quantity/rational.js';
import { add, zero } from '../quantity/rational.js';

/** The sum of fractions. Added in halves, so that the numbers stay short as long as they can. */
export function sumOf(fractions: readonly Rational[]): Rational {
  if (fractions.length < 2) return fractions[0] ?? zero;
  const middle = Math.floor(fractions.length / 2);
  return add(sumOf(fractions.slice(0, middle)), sumOf(fractions.slice(middle)));
}
