import type { Rational } from '../../quantity/rational.js';
import { add, multiply, subtract } from '../../quantity/rational.js';

/** The straight line b + (g − b)e. Pace on it is progressRatio / elapsedRatio. */
export function linearValue(baseline: Rational, goal: Rational, elapsed: Rational): Rational {
  return add(baseline, multiply(subtract(goal, baseline), elapsed));
}
