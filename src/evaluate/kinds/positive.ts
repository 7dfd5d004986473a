import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import { signOf } from '../../quantity/rational.js';

/**
 * What something is a growth or a multiple of. Nothing, or less, has none: whoever has nothing would have doubled it
 * already.
 */
export function positive(base: Known<Rational>): Known<Rational> {
  return isUnknown(base) || signOf(base) > 0 ? base : 'notPositive';
}
