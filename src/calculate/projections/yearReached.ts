import type { Order } from '../../quantity/integer.js';
import type { Rational } from '../../quantity/rational.js';
import { compare } from '../../quantity/rational.js';
import { holdsAt } from '../holdsAt.js';
import type { Known } from '../known.js';
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
  if (comparator === 'approx') return 'toleranceMissing';
  const now = compare(newest.value, goal);
  const year = Number(newest.endsOn.slice(0, 4));
  if (holdsAt(comparator, now)) return year;
  const first = newest.endsOn.endsWith('-12-31') ? year + 1 : year;
  const isReached = (order: Order): boolean =>
    comparator === 'eq' ? order !== now : holdsAt(comparator, order);
  return firstYear(first, (later) => isReached(valueOn(`${later}-12-31`).compareTo(goal)));
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
