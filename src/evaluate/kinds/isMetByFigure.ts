import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { compare } from '../../quantity/rational.js';
import type { Figure } from '../series/figure.js';
import type { Course } from './answer.js';

/**
 * Whether a figure satisfies a statement. Where it only bounds the truth from below, it can satisfy “at least” but
 * never fail it, and fail “at most” but never satisfy it; from above, the other way round.
 */
export function isMetByFigure(
  { value, bound }: Figure,
  { comparator, goal, isMetBy }: Pick<Course, 'comparator' | 'goal' | 'isMetBy'>,
): Known<boolean> {
  if (bound === null) return isMetBy(value);
  const side = sides[bound.comparator];
  const asked = comparator === null ? null : sides[comparator];
  if (side === null || asked === null) return bound.reason;
  if (side !== asked) return isMetBy(value) === false ? false : bound.reason;
  // More than 97 is known to be more than 97, although 97 itself is not.
  const isAtGoal = bound.comparator === comparator && !isUnknown(goal) && compare(value, goal) === 0;
  return isAtGoal || isMetBy(value) === true ? true : bound.reason;
}

const sides = { gte: 'above', gt: 'above', lte: 'below', lt: 'below', eq: null, approx: null } as const;
