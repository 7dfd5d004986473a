import type { GrowthProfile, ScoredBands } from '../growthProfile.js';
import type { Measured } from './measured.js';
import type { Step } from './trend.js';

/**
 * The score of a measure. Near a natural limit the pieces from zero up are squeezed by the same factor as the bands;
 * a factor of 0 leaves no room for them.
 */
export function scoreOf(
  measure: Measured,
  { score }: ScoredBands,
  { scoreRange: { min, max }, limitShrink }: GrowthProfile,
  factor: number,
  step: Step,
): number {
  const piece = score.find(
    ({ from }) => from === null || measure.orderTo(from > 0 ? from * factor : from) >= 0,
  );
  if (!piece) throw new RangeError('assessTrend: the last piece of a score must reach down without end');
  const { from, slope, intercept } = piece;
  const isSqueezed = from !== null && from >= 0;
  if (isSqueezed && factor === 0 && limitShrink) return step('scoreAtLimit', {}, limitShrink.scoreAtLimit);
  const inputs = { measure: measure.number, slope, intercept, factor: isSqueezed ? factor : 1, min, max };
  const line = (slope * measure.number) / inputs.factor + intercept;
  return step('score', inputs, Math.min(Math.max(line, min), max));
}
