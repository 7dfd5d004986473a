import type { Order } from '../../quantity/integer.js';
import type { Rational } from '../../quantity/rational.js';
import { compare } from '../../quantity/rational.js';
import type { Known } from '../known.js';
import { isUnknown } from '../known.js';
import type { Comparator } from '../satisfies.js';
import type { FittedTrend } from './fitTrend.js';

// The last year that a calendar date can be of.
const lastYear = 9999;

/**
 * The first year at whose end a trend satisfies a goal; the newest figure's own year if that figure does already.
 * "Exactly" is reached when the trend comes to the goal or passes it.
 */
export function yearReached(
  { newest, valueOn }: FittedTrend,
  comparator: Comparator,
  goal: Rational,
): Known<number> {
  const isReached = reaches(comparator, compare(newest.value, goal));
  if (isUnknown(isReached)) return isReached;
  const year = Number(newest.endsOn.slice(0, 4));
  if (isReached(compare(newest.value, goal))) return year;
  const first = newest.endsOn.endsWith('-12-31') ? year + 1 : year;
  return firstYear(first, (later) => isReached(valueOn(`${later}-12-31`).compareTo(goal)));
}

/** Whether an order against the goal is enough; `now` is the one of the newest figure. */
function reaches(comparator: Comparator, now: Order): Known<(order: Order) => boolean> {
  switch (comparator) {
    case 'gte':
      return (order) => order >= 0;
    case 'gt':
      return (order) => order > 0;
    case 'lte':
      return (order) => order <= 0;
    case 'lt':
      return (order) => order < 0;
    case 'eq':
      return (order) => order !== now || order === 0;
    case 'approx':
      return 'toleranceMissing';
  }
}

/** A trend never turns: if it does not hold in the first year, it holds from some year on, or never. */
function firstYear(first: number, holds: (year: number) => boolean): Known<number> {
  if (first <= lastYear && holds(first)) return first;
  if (!holds(lastYear)) return 'goalNeverReached';
  let [before, from] = [first, lastYear];
  while (from - before > 1) {
    const middle = (before + from) >> 1;
    if (holds(middle)) from = middle;
    else before = middle;
  }
  return from;
}
