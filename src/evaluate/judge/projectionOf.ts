import type { Known } from '../../calculate/known.js';
import { isUnknown, writtenNumber } from '../../calculate/known.js';
import { fitTrend } from '../../calculate/projections/fitTrend.js';
import { project } from '../../calculate/projections/project.js';
import type { DatedFigure, ProjectionOptions } from '../../calculate/projections/projection.js';
import { yearReached } from '../../calculate/projections/yearReached.js';
import { exactShortfallRatio } from '../../calculate/shortfallRatio.js';
import type { ProjectionEvaluation } from '../../model/evaluation.js';
import type { Indicator } from '../../model/indicator.js';
import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import { rationalOf } from '../../quantity/rational.js';
import type { Course } from '../kinds/answer.js';
import { pointsOf } from './pointsOf.js';
import type { View } from './view.js';

/** Where the way leads by the deadline if it goes on as it did, what will be missing, and when the goal is reached. */
export function projectionOf(course: Course, by: Period | null, view: View): Known<ProjectionEvaluation> {
  const { goal, made, scale } = course.way;
  if (by === null) return 'deadlineMissing';
  if (scale === 'gap') return 'goalMoves';
  if (isUnknown(goal)) return goal;
  if (isUnknown(made)) return made;
  const figures = figuresOf(course, view);
  if (isUnknown(figures)) return figures;
  const trend = fitTrend(figures, view.projection, { limits: limitsOf(course, view) });
  if (isUnknown(trend)) return trend;
  const there = project(trend, periodEndsOn(by));
  if (isUnknown(there)) return there;
  const value = writtenNumber(there.number);
  if (isUnknown(value)) return value;
  const shortfall = exactShortfallRatio(there, goal, made, course.direction);
  const year = course.comparator === null ? null : yearReached(trend, course.comparator, goal);
  return {
    method: view.projection,
    value,
    shortfallRatio: isUnknown(shortfall) ? null : shortfall.number,
    reachedIn: typeof year === 'number' ? String(year) : null,
  };
}

/** The two ends of the way where that will do, else every year's figure. */
function figuresOf(course: Course, view: View): Known<readonly DatedFigure[]> {
  const { start, startsAt, made } = course.way;
  if (view.projection !== 'linear' && view.projection !== 'geometric') return pointsOf(course, view);
  if (isUnknown(start)) return start;
  if (isUnknown(made) || isUnknown(course.figure)) return 'observationMissing';
  return [
    { endsOn: periodEndsOn(startsAt), value: start },
    { endsOn: course.figure.endsOn, value: made },
  ];
}

function limitsOf({ way }: Course, { ground: { series } }: View): ProjectionOptions['limits'] {
  const limits: Indicator['limits'] = way.scale === 'series' ? series?.indicator.limits : undefined;
  if (!limits) return {};
  const { min, max } = limits;
  return {
    min: min === undefined ? undefined : rationalOf(min),
    max: max === undefined ? undefined : rationalOf(max),
  };
}
