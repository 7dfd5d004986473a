import type { Rational } from '../../quantity/rational.js';
import { divide, subtract } from '../../quantity/rational.js';

/** How far a time lies on the way from one time to another: 0 at `from`, 1 at `to`. */
export function shareBetween(from: Rational, to: Rational, time: Rational): Rational {
  return divide(subtract(time, from), subtract(to, from));
}
