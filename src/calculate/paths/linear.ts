import type { Rational } from '../../quantity/rational.js';
import { add, compare, divide, isZero, multiply, subtract, toNumber } from '../../quantity/rational.js';
import type { Path } from './path.js';

/** The straight line b + (g − b)e. Pace on it is progressRatio / elapsedRatio. */
export const linearPath: Path = (baseline, goal, elapsed) => {
  const expected = add(baseline, multiply(subtract(goal, baseline), elapsed));
  return {
    expectedValue: toNumber(expected),
    paceOf: (value) => {
      if (isZero(elapsed)) return 'noTimeElapsed';
      const advance = subtract(expected, baseline);
      return isZero(advance) ? 'goalEqualsBaseline' : comparable(divide(subtract(value, baseline), advance));
    },
  };
};

function comparable(ratio: Rational) {
  return { number: toNumber(ratio), compareTo: (threshold: Rational) => compare(ratio, threshold) };
}
