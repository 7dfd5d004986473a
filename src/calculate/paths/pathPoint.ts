import type { Comparable } from '../../quantity/comparable.js';
import { comparableFraction } from '../../quantity/comparable.js';
import type { Order } from '../../quantity/integer.js';
import type { Rational } from '../../quantity/rational.js';
import { add, compare, divide, isZero, signOf, subtract, toNumber } from '../../quantity/rational.js';
import type { PathPoint } from './path.js';

/** The point of a path at an elapsed share of the time, from the value expected there. */
export function pathPoint(
  baseline: Rational,
  goal: Rational,
  elapsed: Rational,
  expected: Comparable,
): PathPoint {
  return {
    expectedValue: expected.number,
    paceOf: (value) => {
      if (isZero(elapsed)) return 'noTimeElapsed';
      const way = compare(goal, baseline);
      if (way === 0) return 'goalEqualsBaseline';
      // Interim goals can hold a series at its baseline, or let it fall behind for a while: then less is asked than
      // what was there, and a share of it would mean nothing.
      if (expected.compareTo(baseline) !== way) return 'noProgressDue';
      return pace(subtract(value, baseline), baseline, expected, way);
    },
  };
}

/** (x − b) / (E − b), where E lies on the `way` from b. */
function pace(made: Rational, baseline: Rational, expected: Comparable, way: Order): Comparable {
  const { exact, number } = expected;
  if (exact !== undefined) return comparableFraction(divide(made, subtract(exact, baseline)));
  return {
    number: toNumber(made) / (number - toNumber(baseline)),
    // Without dividing by the irrational E − b: the pace is beyond T where x − b is beyond T(E − b).
    compareTo: (threshold) => {
      if (isZero(threshold)) return (signOf(made) * way) as Order;
      const level = add(divide(made, threshold), baseline);
      return (-expected.compareTo(level) * way * signOf(threshold) + 0) as Order;
    },
  };
}
