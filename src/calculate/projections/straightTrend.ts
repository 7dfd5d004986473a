import { comparableFraction } from '../../quantity/comparable.js';
import type { Rational } from '../../quantity/rational.js';
import { add, divide, multiply, rational, subtract } from '../../quantity/rational.js';
import type { Point, Trend } from './projection.js';

/** The straight line that has this value after so many months and changes by so much a month. */
export function straightTrend(months: Rational, value: Rational, perMonth: Rational): Trend {
  return (later) => comparableFraction(add(value, multiply(perMonth, subtract(rational(later), months))));
}

/** Change per month from one figure to a later one. */
export function changePerMonth(from: Point, to: Point): Rational {
  return divide(subtract(to.value, from.value), rational(to.months - from.months));
}
