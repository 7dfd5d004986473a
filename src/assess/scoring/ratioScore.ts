import { exactAttainmentRatio } from '../../calculate/attainmentRatio.js';
import { isUnknown } from '../../calculate/known.js';
import type { Direction } from '../../model/indicator.js';
import type { AttainmentScoring, ProgressScoring, ScoringItem } from '../../model/scoringItem.js';
import type { Rational } from '../../quantity/rational.js';
import {
  compare,
  divide,
  multiply,
  negate,
  one,
  rationalOf,
  subtract,
  zero,
} from '../../quantity/rational.js';
import type { ExactScore, ItemFigures } from './exactScore.js';
import { writtenInputs } from './exactScore.js';

type RatioItem = ScoringItem & { readonly scoring: AttainmentScoring | ProgressScoring };

/**
 * Weight × the ratio, kept between floor and cap.
 *
 * Where there is no ratio to be had (a divisor of 0, different signs, a goal that is no way from the baseline) the side
 * of the goal decides: beyond it counts as the cap, at it as 1, short of it as the floor. So more is never worse.
 */
export function ratioScore(item: RatioItem, figures: ItemFigures): ExactScore {
  const { value, goal, baseline } = figures;
  const { scoring, direction } = item;
  const weight = rationalOf(item.weight);
  const [cap, floor] = [rationalOf(scoring.cap), rationalOf(scoring.floor ?? 0)];
  if (goal === null) return { score: 'goalMissing', inputs: writtenInputs({ weight, value, cap, floor }) };
  const isProgress = scoring.method === 'progress';
  if (isProgress && baseline === null) {
    return { score: 'baselineMissing', inputs: writtenInputs({ weight, value, goal, cap, floor }) };
  }
  const ratio =
    isProgress && baseline !== null
      ? progressOf(value, goal, baseline, direction)
      : attainmentOf(value, goal, direction);
  const counted = between(floor, ratio ?? beside(value, goal, direction, { cap, floor }), cap);
  return {
    score: multiply(weight, counted),
    inputs: writtenInputs({
      weight,
      value,
      goal,
      baseline: isProgress ? baseline : null,
      ratio,
      cap,
      floor,
      counted,
    }),
  };
}

/** {@link exactAttainmentRatio}, `null` where there is none. */
function attainmentOf(value: Rational, goal: Rational, direction: Direction): Rational | null {
  const ratio = exactAttainmentRatio(value, goal, direction);
  return isUnknown(ratio) ? null : ratio;
}

function progressOf(
  value: Rational,
  goal: Rational,
  baseline: Rational,
  direction: Direction,
): Rational | null {
  const way = subtract(goal, baseline);
  const isAhead = compare(direction === 'higher' ? way : negate(way), zero) > 0;
  return isAhead ? divide(subtract(value, baseline), way) : null;
}

function beside(
  value: Rational,
  goal: Rational,
  direction: Direction,
  { cap, floor }: { readonly cap: Rational; readonly floor: Rational },
): Rational {
  const order = compare(value, goal) * (direction === 'higher' ? 1 : -1);
  if (order === 0) return one;
  return order > 0 ? cap : floor;
}

function between(least: Rational, ratio: Rational, most: Rational): Rational {
  if (compare(ratio, most) > 0) return most;
  return compare(ratio, least) < 0 ? least : ratio;
}
