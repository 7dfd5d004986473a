import type { Comparable } from '../../quantity/comparable.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, one, zero } from '../../quantity/rational.js';
import type { Known } from '../known.js';
import { isUnknown } from '../known.js';
import { exactPathValues } from './exactPathValues.js';
import type { Path, PathName } from './path.js';
import { pathPoint } from './pathPoint.js';
import { shareBetween } from './shareBetween.js';

/** An interim target 阶段目标: the goal that is due when a share of the time has passed. */
export interface InterimGoal {
  /** Share of the whole time, above 0 and below 1. */
  readonly elapsed: Rational;
  /** What is due then, in the unit of the series. */
  readonly goal: Rational;
}

/**
 * The path that leads from the baseline through interim goals 阶段目标 to the goal, each leg of it a path of that name.
 * Pace on it is taken from the baseline, as on any other path: (x − b) / (E − b).
 *
 * @param interimGoals in order of time, each at a time of its own
 */
export function pathThrough(interimGoals: readonly InterimGoal[], name: PathName): Path {
  return (baseline, goal, elapsed) => {
    const ends = [...interimGoals, { elapsed: one, goal }];
    const expected = expectedAt(elapsed, { elapsed: zero, goal: baseline }, ends, name);
    return isUnknown(expected) ? expected : pathPoint(baseline, goal, elapsed, expected);
  };
}

/** The value expected on the first leg that has not ended before; its end is still on it. */
function expectedAt(
  elapsed: Rational,
  start: InterimGoal,
  [end, ...later]: readonly InterimGoal[],
  name: PathName,
): Known<Comparable> {
  if (end === undefined) return exactPathValues[name](start.goal, start.goal, one);
  if (compare(elapsed, end.elapsed) > 0) return expectedAt(elapsed, end, later, name);
  return exactPathValues[name](start.goal, end.goal, shareBetween(start.elapsed, end.elapsed, elapsed));
}
