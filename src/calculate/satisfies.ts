import type { Direction } from '../model/indicator.js';
import type { ValueOf } from '../model/label.js';
import type { Rational } from '../quantity/rational.js';
import { compare, multiply, negate, rationalOf, signOf, subtract } from '../quantity/rational.js';
import { holdsAt } from './holdsAt.js';
import type { Known } from './known.js';
import type { Tolerance } from './tolerance.js';

/** How a figure is compared with a goal. */
export type Comparator = ValueOf<'comparator'>;

/** What “about” means for a series. */
export interface Leeway {
  readonly tolerance: Tolerance | null;
  readonly direction: Direction | null;
}

/**
 * Whether a figure satisfies a goal. 以上、不低于 include the goal itself, 超过 excludes it (Civil Code, art. 1259).
 * 左右 cannot be decided without a tolerance; with one, what is better than the goal passes however far it is.
 */
export function satisfies(
  value: Rational,
  comparator: Comparator,
  goal: Rational,
  leeway: Leeway,
): Known<boolean> {
  return comparator === 'approx' ? isAbout(value, goal, leeway) : holdsAt(comparator, compare(value, goal));
}

function isAbout(value: Rational, goal: Rational, { tolerance, direction }: Leeway): Known<boolean> {
  if (tolerance === null) return 'toleranceMissing';
  const most = slackAt(goal, tolerance);
  const above = subtract(value, goal);
  const isLowEnough = direction === 'higher' || compare(above, most) <= 0;
  const isHighEnough = direction === 'lower' || compare(negate(above), most) <= 0;
  return isLowEnough && isHighEnough;
}

/** How far from a goal the tolerance lets a figure be. */
function slackAt(goal: Rational, tolerance: Tolerance): Rational {
  if ('amount' in tolerance) return rationalOf(tolerance.amount);
  const size = signOf(goal) < 0 ? negate(goal) : goal;
  return multiply(size, rationalOf(tolerance.ratio));
}
