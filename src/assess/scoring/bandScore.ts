import { exactAttainmentRatio } from '../../calculate/attainmentRatio.js';
import { isUnknown } from '../../calculate/known.js';
import type { BandScoring, ScoreBand, ScoringItem } from '../../model/scoringItem.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, rationalOf } from '../../quantity/rational.js';
import type { ExactScore, ItemFigures } from './exactScore.js';
import { writtenInputs } from './exactScore.js';

/** The points of the band that a value, or its attainment, lies in. */
export function bandScore(
  item: ScoringItem & { readonly scoring: BandScoring },
  { value, goal }: ItemFigures,
): ExactScore {
  const { scoring, direction } = item;
  const weight = rationalOf(item.weight);
  if (scoring.of === 'value') {
    return { score: pointsOf(scoring, value), inputs: writtenInputs({ weight, value }) };
  }
  if (goal === null) return { score: 'goalMissing', inputs: writtenInputs({ weight, value }) };
  const ratio = exactAttainmentRatio(value, goal, direction);
  if (isUnknown(ratio)) return { score: ratio, inputs: writtenInputs({ weight, value, goal }) };
  return { score: pointsOf(scoring, ratio), inputs: writtenInputs({ weight, value, goal, ratio }) };
}

function pointsOf({ bands }: BandScoring, value: Rational): Rational | 'outsideBands' {
  const band = bands.find((candidate) => isInBand(candidate, value));
  return band ? rationalOf(band.points) : 'outsideBands';
}

function isInBand(
  { min, max, minExclusive = false, maxInclusive = false }: ScoreBand,
  value: Rational,
): boolean {
  const fromMin = min === null ? 1 : compare(value, rationalOf(min));
  const toMax = max === null ? -1 : compare(value, rationalOf(max));
  return (fromMin > 0 || (fromMin === 0 && !minExclusive)) && (toMax < 0 || (toMax === 0 && maxInclusive));
}
