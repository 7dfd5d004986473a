import type { Rational } from '../../../quantity/rational.js';
import type { Known } from '../../known.js';
import { isUnknown } from '../../known.js';
import { satisfies } from '../../satisfies.js';
import type { Trend } from './trend.js';

/** Whether a figure satisfies the target of a trend. */
export function isMetBy(
  figure: Rational,
  { goal, comparator, tolerance, direction }: Pick<Trend, 'goal' | 'comparator' | 'tolerance' | 'direction'>,
): Known<boolean> {
  return isUnknown(goal) ? goal : satisfies(figure, comparator, goal, { tolerance, direction });
}
