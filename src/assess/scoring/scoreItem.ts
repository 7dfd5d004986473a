import { isUnknown } from '../../calculate/known.js';
import { satisfies } from '../../calculate/satisfies.js';
import type { ScoringItem } from '../../model/scoringItem.js';
import type { ScoredRegion } from '../../model/scoringRules.js';
import { roundedTo } from '../../quantity/decimalSteps.js';
import type { Rational } from '../../quantity/rational.js';
import { rationalOf, toNumber } from '../../quantity/rational.js';
import { convertUnit, unitPer } from '../../quantity/unit.js';
import type { AssessReason } from '../assessReason.js';
import { bandScore } from './bandScore.js';
import { deductionScore } from './deductionScore.js';
import type { ExactScore, ItemFigures } from './exactScore.js';
import { ratioScore } from './ratioScore.js';
import type { RegionFigure } from './regionFigure.js';
import type { ItemScore } from './scoreSheet.js';
import { thresholdScore } from './thresholdScore.js';

/** An item with its points as an exact fraction, `null` when there are none. */
export interface ScoredItem {
  readonly exact: Rational | null;
  readonly weight: Rational;
  readonly written: ItemScore;
}

/** The points of one region for one item. */
export function scoreItem(
  item: ScoringItem,
  figure: RegionFigure | undefined,
  region: ScoredRegion,
  decimals: number | undefined,
): ScoredItem {
  const figures = figuresOf(item, figure, region);
  const { score, inputs } =
    typeof figures === 'string' ? { score: figures, inputs: {} } : scoreOf(item, figures);
  const exact =
    typeof score === 'string' ? null : decimals === undefined ? score : roundedTo(score, decimals);
  return {
    exact,
    weight: rationalOf(item.weight),
    written: {
      itemId: item.id,
      score: exact && toNumber(exact),
      weight: item.weight,
      isBonus: item.isBonus ?? false,
      period: figure?.period ?? null,
      isMet: figure?.isMet ?? (typeof figures === 'string' ? null : isMetBy(item, figures)),
      formula: item.scoring.method,
      inputs,
      reason: typeof score === 'string' ? score : null,
    },
  };
}

function scoreOf(item: ScoringItem, figures: ItemFigures): ExactScore {
  const { scoring } = item;
  switch (scoring.method) {
    case 'attainment':
    case 'progress':
      return ratioScore({ ...item, scoring }, figures);
    case 'deduction':
      return deductionScore({ ...item, scoring }, figures);
    case 'bands':
      return bandScore({ ...item, scoring }, figures);
    case 'threshold':
      return thresholdScore({ ...item, scoring }, figures);
  }
}

/** The figures in the item's unit; those of the rules stand in it already. */
function figuresOf(
  item: ScoringItem,
  figure: RegionFigure | undefined,
  region: ScoredRegion,
): ItemFigures | AssessReason {
  const value = figure?.value ?? null;
  if (figure === undefined || value === null) return figure?.reason ?? 'observationMissing';
  const converted = [value, figure.goal ?? null, figure.baseline ?? null].map((number) =>
    number === null ? null : inUnitOf(item, number, figure.unit ?? null),
  );
  const [exact = null, ownGoal = null, ownBaseline = null] = converted.map((number) =>
    typeof number === 'string' ? null : number,
  );
  if (converted.includes('unitNotConvertible') || exact === null) return 'unitNotConvertible';
  return {
    value: exact,
    goal: ownGoal ?? given(region.goals?.[item.id] ?? item.goal),
    baseline: ownBaseline ?? given(region.baselines?.[item.id]),
  };
}

const given = (number: number | undefined): Rational | null =>
  number === undefined ? null : rationalOf(number);

function inUnitOf(
  { unit, name }: ScoringItem,
  number: number,
  from: string | null,
): Rational | 'unitNotConvertible' {
  const exact = rationalOf(number);
  if (from === null || unit === null || from === unit) return exact;
  return (
    convertUnit(exact, from, unit) ?? convertUnit(exact, from, unitPer(name, unit)) ?? 'unitNotConvertible'
  );
}

function isMetBy(item: ScoringItem, { value, goal }: ItemFigures): boolean | null {
  if (goal === null) return null;
  const { direction, comparator = direction === 'higher' ? 'gte' : 'lte' } = item;
  const met = satisfies(value, comparator, goal, { tolerance: null, direction });
  return isUnknown(met) ? null : met;
}
