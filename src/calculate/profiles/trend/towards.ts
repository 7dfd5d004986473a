import type { Direction } from '../../../model/indicator.js';
import type { Rational } from '../../../quantity/rational.js';
import { negate } from '../../../quantity/rational.js';

/** A way or a change counted positive in the desired direction. */
export function towards(way: Rational, direction: Direction): Rational {
  return direction === 'higher' ? way : negate(way);
}
