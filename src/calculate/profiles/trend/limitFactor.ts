import type { LimitShrink } from '../growthProfile.js';
import type { Step } from './trend.js';

/**
 * C, by which thresholds above zero shrink near a limit: 1 far from it, 0 at it. The distance is counted alike on
 * both sides of the limit, as a share of its size.
 */
export function limitFactor(
  baseline: number,
  limit: number | null,
  shrink: LimitShrink | null,
  step: Step,
): number {
  if (limit === null || shrink === null) return 1;
  const [size, most] = [Math.abs(baseline), Math.abs(limit)];
  const { exponent } = shrink;
  if (size >= 2 * most) return step('limitFactor', { baseline, limit, exponent }, 1);
  const nearness = size <= most ? size / most : (2 * most - size) / most;
  return step('limitFactor', { baseline, limit, exponent }, 1 - nearness ** exponent);
}
