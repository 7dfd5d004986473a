import type { TargetEvaluation } from '../../model/evaluation.js';
import type { Rational } from '../../quantity/rational.js';
import {
  compare,
  divide,
  isZero,
  one,
  rationalOf,
  subtract,
  toNumber,
  zero,
} from '../../quantity/rational.js';

/**
 * The progress of a target as a fraction; `null` when it has none. An evaluation writes 2/3 as the double next to it;
 * the way it was made of tells the fraction, and is used where it leads to that very double.
 */
export function exactProgress({ progressRatio, derivation }: TargetEvaluation): Rational | null {
  if (progressRatio === null) return null;
  const fraction = derivation.way && shareOfWay(derivation.way);
  return fraction && toNumber(fraction) === progressRatio ? fraction : rationalOf(progressRatio);
}

function shareOfWay({
  start,
  goal,
  made,
}: NonNullable<TargetEvaluation['derivation']['way']>): Rational | null {
  const whole = subtract(rationalOf(goal), rationalOf(start));
  return isZero(whole) ? null : divide(subtract(rationalOf(made), rationalOf(start)), whole);
}

/** The fraction, held between 0 and 1. */
export function clamped(fraction: Rational): Rational {
  if (compare(fraction, zero) < 0) return zero;
  return compare(fraction, one) > 0 ? one : fraction;
}
