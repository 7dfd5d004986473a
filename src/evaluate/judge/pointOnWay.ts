import type { Known } from '../../calculate/known.js';
import { isUnknown, whenBothKnown } from '../../calculate/known.js';
import type { PathPoint } from '../../calculate/paths/path.js';
import { paths } from '../../calculate/paths/paths.js';
import { pathThrough } from '../../calculate/paths/pathThrough.js';
import type { Period } from '../../quantity/period.js';
import { monthsBetweenEnds } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { rational } from '../../quantity/rational.js';
import type { Way } from '../kinds/answer.js';
import type { DatedGoal, View } from './view.js';

/** Where the chosen path stands at an elapsed share of the time, through the interim goals that lie on this way. */
export function pointOnWay(
  way: Way,
  elapsed: Known<Rational>,
  by: Period | null,
  view: View,
): Known<PathPoint> {
  if (isUnknown(elapsed)) return elapsed;
  const stages = by === null ? [] : stagesOf(way, by, view);
  const path =
    stages.length === 0
      ? paths[view.path]
      : pathThrough(
          stages.map(({ months, whole, goal }) => ({ elapsed: rational(months, whole), goal })),
          view.path,
        );
  return whenBothKnown(way.start, way.goal, (start, goal) => path(start, goal, elapsed));
}

/** An interim goal, with the months from the start to it and to the deadline. */
export interface Stage {
  readonly goal: Rational;
  readonly months: number;
  readonly whole: number;
}

/** The interim goals between start and deadline. Only goals of the series itself lie on one path. */
export function stagesOf({ scale, startsAt }: Way, by: Period, { interimGoals }: View): Stage[] {
  if (scale !== 'series' || interimGoals.length === 0) return [];
  const whole = monthsBetweenEnds(startsAt, by);
  return interimGoals
    .map(({ endsOn, goal }: DatedGoal) => ({ goal, months: monthsBetweenEnds(startsAt, endsOn), whole }))
    .filter(({ months }) => months > 0 && months < whole);
}
