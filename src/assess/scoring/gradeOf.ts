import type { Grading, ScoreGrade } from '../../model/scoringRules.js';
import { roundedTo } from '../../quantity/decimalSteps.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, lowestTerms, multiply, rational, rationalOf } from '../../quantity/rational.js';
import type { ScoreSheet } from './scoreSheet.js';

/** What a grade is given on. */
export interface Graded {
  readonly total: Rational;
  readonly rank: number;
  /** Regions that have a place in the class. */
  readonly rankedCount: number;
  /** Whether a binding item is missed; `null` when one is undecided and none is missed. */
  readonly missesBinding: boolean | null;
}

/**
 * The first grade whose conditions are met, of those that no missed binding item shuts. A place that a veto leaves empty
 * is not filled from below: shares are of places, not of regions that want them.
 */
export function gradeOf(
  graded: Graded,
  { grades, counting = 'down', vetoedGrades = 0 }: Grading,
): Pick<ScoreSheet, 'gradeId' | 'isVetoed' | 'reason'> {
  const reached = grades.findIndex((grade) => isReached(grade, graded, counting));
  const isAtStake = reached >= 0 && reached < vetoedGrades;
  if (isAtStake && graded.missesBinding === null) {
    return { gradeId: null, isVetoed: false, reason: 'bindingUndecided' };
  }
  const isVetoed = isAtStake && graded.missesBinding === true;
  const given = isVetoed
    ? grades.find((grade, index) => index >= vetoedGrades && isReached(grade, graded, counting))
    : grades[reached];
  return { gradeId: given?.id ?? null, isVetoed, reason: null };
}

function isReached(
  { min = null, upTo }: ScoreGrade,
  { total, rank, rankedCount }: Graded,
  counting: NonNullable<Grading['counting']>,
): boolean {
  if (min !== null && compare(total, rationalOf(min)) < 0) return false;
  return upTo === undefined || rank <= placesOf(upTo, rankedCount, counting);
}

function placesOf(share: number, count: number, counting: NonNullable<Grading['counting']>): number {
  const exact = lowestTerms(multiply(rationalOf(share), rational(count)));
  if (counting === 'nearest') return Number(roundedTo(exact, 0).numerator);
  const [above, below] = [BigInt(exact.numerator), BigInt(exact.denominator)];
  return Number(above / below) + (counting === 'up' && above % below > 0n ? 1 : 0);
}
