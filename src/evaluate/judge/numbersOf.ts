import { exactAttainmentRatio } from '../../calculate/attainmentRatio.js';
import { exactChangePerYear } from '../../calculate/changePerYear.js';
import { exactElapsedRatio } from '../../calculate/elapsedRatio.js';
import { exactGapToGoal } from '../../calculate/gapToGoal.js';
import { growthPerYearBetween } from '../../calculate/growthPerYear.js';
import type { Known, ReasonCode } from '../../calculate/known.js';
import { isUnknown, whenBothKnown } from '../../calculate/known.js';
import type { Comparable } from '../../calculate/paths/path.js';
import { exactProgressRatio } from '../../calculate/progressRatio.js';
import type { Period } from '../../quantity/period.js';
import { monthsBetweenEnds } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { rational } from '../../quantity/rational.js';
import type { Course, Hold } from '../kinds/answer.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import type { Judgement } from './judgement.js';
import { pointOnWay } from './pointOnWay.js';
import type { View } from './view.js';

/** The numbers of a course or a hold, and what its status follows from. */
export interface Numbers {
  readonly numbers: Judgement['numbers'];
  readonly progress: Known<Rational>;
  readonly pace: Known<Comparable>;
}

/** Every number that follows from a goal, a figure and a way, the same for all kinds. */
export function numbersOf(answer: Course | Hold, by: Period | null, view: View): Numbers {
  const { goal, figure, way, direction } = answer;
  const { start, startsAt, made, scale } = way;
  const value = valueOfFigure(figure);
  const { baseYear } = view.ground;
  const moment = isUnknown(figure) ? { on: null, reason: figure } : { on: figure.endsOn, reason: null };
  const elapsed = elapsedBetween(startsAt, by, moment);
  const point = pointOnWay(way, elapsed, by, view);
  const pace = whenBothKnown(made, point, (x, { paceOf }) => paceOf(x));
  const progress = exactProgressRatio(made, start, way.goal);
  const passed = yearsTo(moment.on, startsAt, moment.reason);
  const whole = yearsTo(by, startsAt, 'deadlineMissing');
  const left = moment.on === null ? moment.reason : yearsTo(by, moment.on, 'deadlineMissing');
  // What a place, a count or a gap grows by in percent says nothing: a count starts from zero, a gap leads there.
  const growing = answer.isPlace ? 'rankHasNoRatio' : scale === 'series' ? null : offSeries[scale];
  const moving = scale === 'gap' ? offSeries.gap : null;
  const numbers = {
    goal,
    observed: isUnknown(figure) ? figure : figure.value,
    attainmentRatio: answer.isPlace ? 'rankHasNoRatio' : exactAttainmentRatio(value, goal, direction),
    progressRatio: progress,
    elapsedRatio: elapsed,
    planElapsedRatio: elapsedBetween(String(baseYear), by, moment),
    expectedValue: moving ?? (isUnknown(point) ? point : point.expectedValue),
    paceRatio: isUnknown(pace) ? pace : pace.number,
    gapToGoal: exactGapToGoal(value, goal, direction),
    observedGrowthPerYear: growing ?? growthPerYearBetween(start, made, passed),
    requiredGrowthPerYear: growing ?? growthPerYearBetween(start, way.goal, whole),
    requiredGrowthPerYearFromNow: growing ?? growthPerYearBetween(made, way.goal, left, 'noTimeLeft'),
    observedChangePerYear: moving ?? exactChangePerYear(start, made, passed),
    requiredChangePerYear: moving ?? exactChangePerYear(start, way.goal, whole),
    requiredChangePerYearFromNow: moving ?? exactChangePerYear(made, way.goal, left, 'noTimeLeft'),
  };
  return { numbers, progress, pace };
}

const offSeries = { count: 'countedFromZero', gap: 'goalMoves' } as const;

/** The end of the figure's time, or why there is no figure. */
type Moment =
  | { readonly on: string; readonly reason: null }
  | { readonly on: null; readonly reason: ReasonCode };

function elapsedBetween(from: Period, to: Period | null, { on, reason }: Moment): Known<Rational> {
  if (to === null) return 'deadlineMissing';
  // Without a figure, a deadline that no time leads to is still one.
  const elapsed = exactElapsedRatio(from, to, on ?? from);
  return on === null && !isUnknown(elapsed) ? reason : elapsed;
}

function yearsTo(to: Period | null, from: Period, missing: ReasonCode | null): Known<Rational> {
  if (to === null) return missing ?? 'observationMissing';
  return rational(Math.max(monthsBetweenEnds(from, to), 0), 12);
}
