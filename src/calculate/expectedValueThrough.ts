import type { Rational } from '../quantity/rational.js';
import { rationalOf } from '../quantity/rational.js';
import type { Computed } from './known.js';
import { computed } from './known.js';
import { givenShare } from './paths/givenShare.js';
import type { PathName } from './paths/path.js';
import { shareBetween } from './paths/shareBetween.js';
import { valueOnPath } from './paths/valueOnPath.js';

/**
 * The value a series should have reached when a share e of the time has passed, on a path through interim targets
 * 阶段目标.
 *
 * Each leg, from one interim goal to the next, is a path of its own: linear or geometric. At the end of each leg the
 * value is that leg's goal. Pace on such a path is {@link progressRatio} with the value expected as its goal.
 *
 * @param figures `baseline` b and final `goal` g in one unit, `null` when not known; `interimGoals` in order of
 *   time, each with the share of the whole time at which it is due, above 0 and below 1; `elapsedRatio` e from 0 to 1, as
 *   {@link elapsedRatio} gives it; `path` of every leg, linear when left out
 * @returns the value in that unit, which depends on the two ends of its leg alone; or `null` with `notPositive`, or
 *   `baselineMissing` or `goalMissing` where its leg begins or ends there
 * @throws RangeError when a figure is NaN or infinite, e is not within 0 and 1, or interim goals are not in order of time
 * @example
 * expectedValueThrough({ baseline: 10, goal: 30, interimGoals: [{ elapsedRatio: 0.4, goal: 14 }], elapsedRatio: 0.6 }).value
 * // 14 + 16 / 3: a third of the second leg, 19.333333333333332
 * expectedValueThrough({ baseline: 10, goal: 30, interimGoals: [{ elapsedRatio: 0.4, goal: 14 }], elapsedRatio: 0.4 }).value // 14
 */
export function expectedValueThrough(figures: {
  readonly baseline: number | null;
  readonly goal: number | null;
  readonly interimGoals: readonly { readonly elapsedRatio: number; readonly goal: number }[];
  readonly elapsedRatio: number;
  readonly path?: PathName;
}): Computed {
  const { interimGoals, elapsedRatio, path } = figures;
  const elapsed = givenShare(caller, elapsedRatio);
  const times = [0, ...interimGoals.map((stage) => stage.elapsedRatio), 1];
  const goals = [figures.baseline, ...interimGoals.map((stage) => stage.goal), figures.goal];
  if (times.some((time, index) => !(time > (times[index - 1] ?? -1)))) {
    throw new RangeError(`${caller}: elapsedRatio must be within 0 and 1, rising, got ${times}`);
  }
  // At the very start the first stage is reached, and the leg is still the first.
  const ahead = times.findIndex((time) => time >= elapsedRatio) || 1;
  const [from, to] = times.slice(ahead - 1).map(rationalOf) as [Rational, Rational];
  const [baseline, goal] = goals.slice(ahead - 1) as [number | null, number | null];
  return computed(valueOnPath(caller, { baseline, goal, path }, shareBetween(from, to, elapsed)));
}

const caller = 'expectedValueThrough';
