import type { Computed } from './known.js';
import { computed } from './known.js';
import { givenShare } from './paths/givenShare.js';
import type { PathName } from './paths/path.js';
import { valueOnPath } from './paths/valueOnPath.js';

/**
 * The value a series should have reached when a share e of the time has passed 时序要求.
 *
 * On the linear path b + (g − b)e; on the geometric path b(g/b)^e, for b and g above zero. The two can disagree about
 * the same figure, so the path is a choice of the caller and is never replaced by the other one.
 *
 * @param figures `baseline` b and `goal` g in one unit, `null` when not known; `elapsedRatio` e from 0 to 1; `path`,
 *   linear when left out
 * @returns the value in that unit, b at e = 0 and g at e = 1; or `null` with `notPositive`, `baselineMissing` or
 *   `goalMissing`
 * @throws RangeError when a figure is NaN or infinite, or e is not within 0 and 1
 * @example
 * expectedValue({ baseline: 0.53, goal: 1.8, elapsedRatio: 0.6 }).value // 1.292
 * expectedValue({ baseline: 0.53, goal: 1.8, elapsedRatio: 0.6, path: 'geometric' }).value // 1.1037…
 * expectedValue({ baseline: 0, goal: 1, elapsedRatio: 0.6, path: 'geometric' }) // { value: null, reason: 'notPositive' }
 */
export function expectedValue(figures: {
  readonly baseline: number | null;
  readonly goal: number | null;
  readonly elapsedRatio: number;
  readonly path?: PathName;
}): Computed {
  return computed(valueOnPath('expectedValue', figures, givenShare('expectedValue', figures.elapsedRatio)));
}
