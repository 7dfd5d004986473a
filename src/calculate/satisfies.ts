import type { ValueOf } from '../model/label.js';
import type { Rational } from '../quantity/rational.js';
import { compare } from '../quantity/rational.js';
import type { Known } from './known.js';

/** How a figure is compared with a goal. */
export type Comparator = ValueOf<'comparator'>;

/**
 * Whether a figure satisfies a goal. 以上、不低于 include the goal itself, 超过 excludes it (Civil Code, art. 1259).
 * 左右 cannot be decided without a tolerance.
 */
export function satisfies(value: Rational, comparator: Comparator, goal: Rational): Known<boolean> {
  const order = compare(value, goal);
  switch (comparator) {
    case 'gte':
      return order >= 0;
    case 'gt':
      return order > 0;
    case 'lte':
      return order <= 0;
    case 'lt':
      return order < 0;
    case 'eq':
      return order === 0;
    case 'approx':
      return 'toleranceMissing';
  }
}
