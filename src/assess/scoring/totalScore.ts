import type { ScoringRules } from '../../model/scoringRules.js';
import { roundedTo } from '../../quantity/decimalSteps.js';
import type { Rational } from '../../quantity/rational.js';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  rationalOf,
  toNumber,
  zero,
} from '../../quantity/rational.js';
import type { AssessReason } from '../assessReason.js';
import type { ScoredItem } from './scoreItem.js';
import type { TotalStep } from './scoreSheet.js';

/** A total as an exact fraction, with the steps that led to it. */
export interface ExactTotal {
  readonly total: Rational | null;
  readonly coverage: Rational;
  readonly steps: readonly TotalStep[];
  readonly reason: AssessReason | null;
}

/** The total of a region, from its items. */
export function totalScore(items: readonly ScoredItem[], rules: ScoringRules): ExactTotal {
  const regular = items.filter(({ written }) => !written.isBonus);
  const scored = regular.filter(({ exact }) => exact !== null);
  const missing = regular.find(({ exact }) => exact === null);
  const [whole, covered] = [weightOf(regular), weightOf(scored)];
  const coverage = isZero(whole) ? zero : divide(covered, whole);
  const steps: TotalStep[] = [];
  const step = (
    formula: TotalStep['formula'],
    inputs: Record<string, Rational>,
    result: Rational,
  ): Rational => {
    const written = Object.entries(inputs).map(([name, exact]) => [name, toNumber(exact)]);
    steps.push({ formula, inputs: Object.fromEntries(written), result: toNumber(result) });
    return result;
  };
  const without = (reason: AssessReason | null): ExactTotal => ({ total: null, coverage, steps, reason });
  if (rules.missing === 'notRanked' && missing) return without(missing.written.reason);
  if (rules.missing === 'leaveOut' && scored.length === 0) return without('nothingScored');
  let total = step('sum', pointsOf(scored), sumOf(scored));
  if (rules.missing === 'leaveOut' && missing) {
    const inputs = { sum: total, fullMarks: whole, scoredMarks: covered };
    total = step('reweighted', inputs, divide(multiply(total, whole), covered));
  }
  const bonuses = items.filter(({ written, exact }) => written.isBonus && exact !== null);
  if (bonuses.length > 0) {
    const bonus = step('bonus', pointsOf(bonuses), capped(sumOf(bonuses), rules.bonusCap));
    total = step('total', { sum: total, bonus }, add(total, bonus));
  }
  const decimals = rules.rounding?.total;
  if (decimals !== undefined) total = step('rounded', { total }, roundedTo(total, decimals));
  return { total, coverage, steps, reason: null };
}

const weightOf = (items: readonly ScoredItem[]): Rational =>
  items.map(({ weight }) => weight).reduce(add, zero);

const sumOf = (items: readonly ScoredItem[]): Rational =>
  items.map(({ exact }) => exact ?? zero).reduce(add, zero);

const pointsOf = (items: readonly ScoredItem[]): Record<string, Rational> =>
  Object.fromEntries(items.map(({ exact, written }) => [written.itemId, exact ?? zero]));

function capped(bonus: Rational, cap: number | undefined): Rational {
  if (cap === undefined) return bonus;
  const most = rationalOf(cap);
  return compare(bonus, most) > 0 ? most : bonus;
}
