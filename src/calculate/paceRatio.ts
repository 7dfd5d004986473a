import { given } from './given.js';
import type { Computed } from './known.js';
import { computed, whenBothKnown } from './known.js';
import { givenShare } from './paths/givenShare.js';
import type { PathName } from './paths/path.js';
import { valueOnPath } from './paths/valueOnPath.js';
import { exactProgressRatio } from './progressRatio.js';

/**
 * Progress made over progress expected by now 时序进度比（序时进度）: (x − b) / (expected − b).
 *
 * On the linear path this is progressRatio / elapsedRatio. On the geometric path the expected value is the geometric
 * one, so that 1 always means "exactly on the path".
 *
 * @param figures `value` x, `baseline` b and `goal` g in one unit, `null` when not known; `elapsedRatio` e from 0 to
 *   1; `path`, linear when left out
 * @returns the ratio: 1 on the path, above 1 ahead of it, below 0 on the wrong side of the baseline; or `null` with
 *   `noTimeElapsed`, `goalEqualsBaseline`, `notPositive`, or the figure that is missing
 * @throws RangeError when a figure is NaN or infinite, or e is not within 0 and 1
 * @example
 * paceRatio({ value: 1.2, baseline: 0.53, goal: 1.8, elapsedRatio: 0.6 }).value // 0.879…: behind
 * paceRatio({ value: 1.2, baseline: 0.53, goal: 1.8, elapsedRatio: 0.6, path: 'geometric' }).value // 1.167…: ahead
 * paceRatio({ value: 1, baseline: 1, goal: 2, elapsedRatio: 0 }) // { value: null, reason: 'noTimeElapsed' }
 */
export function paceRatio(figures: {
  readonly value: number | null;
  readonly baseline: number | null;
  readonly goal: number | null;
  readonly elapsedRatio: number;
  readonly path?: PathName;
}): Computed {
  const value = given(figures.value, 'observationMissing');
  const expected = valueOnPath('paceRatio', figures, givenShare('paceRatio', figures.elapsedRatio));
  return computed(
    whenBothKnown(value, expected, (x, due) =>
      // Pace is progress on the way to where the path should be by now.
      figures.elapsedRatio === 0
        ? 'noTimeElapsed'
        : exactProgressRatio(x, given(figures.baseline, 'baselineMissing'), due),
    ),
  );
}
