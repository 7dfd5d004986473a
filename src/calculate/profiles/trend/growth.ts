import type { Rational } from '../../../quantity/rational.js';
import { divide, signOf, subtract, toNumber } from '../../../quantity/rational.js';
import type { Known } from '../../known.js';

/**
 * Compound growth per year from one figure to another, both above zero or both below; a fall to zero is −1.
 * Below zero it is the growth in size, which is for the caller to turn round.
 */
export function growth(from: Rational, to: Rational, months: number): Known<number> {
  const sign = signOf(from);
  if (sign === 0) return 'notPositive';
  if (sign * signOf(to) < 0) return 'signsDiffer';
  // Through logarithms of 1 + change, so that a growth of a millionth keeps its digits.
  const rate = Math.expm1((Math.log1p(toNumber(divide(subtract(to, from), from))) * 12) / months);
  return Number.isFinite(rate) ? rate : 'outOfRange';
}
