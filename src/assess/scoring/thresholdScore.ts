import { isUnknown } from '../../calculate/known.js';
import { satisfies } from '../../calculate/satisfies.js';
import type { ScoringItem, ThresholdScoring } from '../../model/scoringItem.js';
import { rationalOf } from '../../quantity/rational.js';
import type { ExactScore, ItemFigures } from './exactScore.js';
import { writtenInputs } from './exactScore.js';

/** Full weight for a value that passes the threshold, the stated points for one that does not. */
export function thresholdScore(
  item: ScoringItem & { readonly scoring: ThresholdScoring },
  { value, goal }: ItemFigures,
): ExactScore {
  const { scoring, direction } = item;
  const [weight, otherwise] = [rationalOf(item.weight), rationalOf(scoring.otherwise)];
  const threshold = scoring.value === undefined ? goal : rationalOf(scoring.value);
  const inputs = writtenInputs({ weight, value, threshold, otherwise });
  if (threshold === null) return { score: 'goalMissing', inputs };
  const passes = satisfies(value, scoring.comparator, threshold, { tolerance: null, direction });
  if (isUnknown(passes)) return { score: passes, inputs };
  return { score: passes ? weight : otherwise, inputs };
}
