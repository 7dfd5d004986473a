import type { DeductionScoring, ScoringItem } from '../../model/scoringItem.js';
import type { Rational } from '../../quantity/rational.js';
import {
  compare,
  divide,
  lowestTerms,
  multiply,
  rational,
  rationalOf,
  subtract,
  zero,
} from '../../quantity/rational.js';
import type { ExactScore, ItemFigures } from './exactScore.js';
import { writtenInputs } from './exactScore.js';

/** Weight less points for each step that is missing, not below the floor. */
export function deductionScore(
  item: ScoringItem & { readonly scoring: DeductionScoring },
  { value, goal }: ItemFigures,
): ExactScore {
  const { scoring, direction } = item;
  const weight = rationalOf(item.weight);
  if (goal === null) return { score: 'goalMissing', inputs: writtenInputs({ weight, value }) };
  const gap = direction === 'higher' ? subtract(goal, value) : subtract(value, goal);
  const missing = compare(gap, zero) > 0 ? gap : zero;
  const [step, points] = [rationalOf(scoring.step), rationalOf(scoring.points)];
  const steps = counted(divide(missing, step), scoring.counting);
  const floor = rationalOf(scoring.floor ?? 0);
  const left = subtract(weight, multiply(points, steps));
  return {
    score: compare(left, floor) < 0 ? floor : left,
    inputs: writtenInputs({ weight, value, goal, missing, step, steps, points, floor }),
  };
}

function counted(steps: Rational, counting: DeductionScoring['counting']): Rational {
  if (counting === 'exact') return steps;
  const { numerator, denominator } = lowestTerms(steps);
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  const whole = above / below;
  return rational(counting === 'started' && above % below > 0n ? whole + 1n : whole);
}
