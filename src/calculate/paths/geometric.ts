import type { Order } from '../../quantity/integer.js';
import { compareIntegers } from '../../quantity/integer.js';
import type { Rational } from '../../quantity/rational.js';
import {
  add,
  compare,
  divide,
  isZero,
  lowestTerms,
  multiply,
  power,
  signOf,
  subtract,
  toNumber,
} from '../../quantity/rational.js';
import type { Comparable, Path } from './path.js';

/** Constant growth b(g/b)^e, for b and g above zero. */
export const geometricPath: Path = (baseline, goal, elapsed) => {
  if (signOf(baseline) <= 0 || signOf(goal) <= 0) return 'notPositive';
  const expected = geometricMean(baseline, goal, elapsed);
  return {
    expectedValue: expected.number,
    paceOf: (value) => {
      if (isZero(elapsed)) return 'noTimeElapsed';
      const way = compare(goal, baseline);
      return way === 0 ? 'goalEqualsBaseline' : pace(value, baseline, expected, way);
    },
  };
};

/**
 * (x − b) / (E − b) against a threshold T ≠ 0, without dividing by the irrational E − b: with y = (x − b)/T + b the
 * question is whether y lies beyond E, seen in the direction of the way and of T.
 */
function pace(value: Rational, baseline: Rational, expected: Comparable, way: Order): Comparable {
  const made = subtract(value, baseline);
  return {
    number: toNumber(made) / (expected.number - toNumber(baseline)),
    compareTo: (threshold) => {
      if (isZero(threshold)) return (signOf(made) * way) as Order;
      const level = add(divide(made, threshold), baseline);
      return (-expected.compareTo(level) * way * signOf(threshold) + 0) as Order;
    },
  };
}

// Doubles this far apart, in relation to their size, cannot be in the wrong order.
const clearlyApart = 1e-9;

// A hundred years in months; beyond, the exact powers would have too many digits to be worth it.
const longestRoot = 1200;

/** b(g/b)^(p/q), which is on the same side of y as g^p b^(q−p) is of y^q. */
function geometricMean(baseline: Rational, goal: Rational, elapsed: Rational): Comparable {
  const { numerator, denominator } = lowestTerms(elapsed);
  const [p, q] = [Number(numerator), Number(denominator)];
  const number = p === q ? toNumber(goal) : toNumber(baseline) * toNumber(divide(goal, baseline)) ** (p / q);
  return {
    number,
    compareTo: (y) => {
      if (signOf(y) <= 0) return 1;
      const near = toNumber(y);
      const isClear = Math.abs(number - near) > clearlyApart * Math.max(number, near);
      if (isClear || q > longestRoot) return compareIntegers(number, near);
      return compare(multiply(power(goal, p), power(baseline, q - p)), power(y, q));
    },
  };
}
