import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Comparator } from '../../calculate/satisfies.js';
import { satisfies } from '../../calculate/satisfies.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { dueOn } from '../dueOn.js';
import type { Figure } from '../series/figure.js';
import { latestFigure } from '../series/latestFigure.js';
import type { Series } from '../series/series.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import type { Course, GoalRule, Way } from './answer.js';
import type { MeasuredGround } from './kind.js';

/** A goal as a kind finds it. */
export interface FoundGoal {
  readonly comparator: Comparator;
  readonly goal: Known<Rational>;
  readonly goalRule: GoalRule;
}

/** The course of a series from its baseline to a goal, judged by its newest figure. */
export function courseTo(
  found: FoundGoal,
  by: string | null,
  ground: MeasuredGround,
  different: Partial<Course> = {},
): Course {
  const { series } = ground;
  const figure = different.figure ?? figureSinceStart(series, by);
  return {
    form: 'course',
    direction: series.direction,
    isPlace: false,
    ...found,
    figure,
    isMetBy: metBy(found.comparator, found.goal, ground),
    way: {
      start: series.baseline,
      startsAt: series.startsAt,
      goal: found.goal,
      made: valueOfFigure(figure),
      scale: 'series',
    },
    isGoalMoving: false,
    ...different,
  };
}

/** The newest figure up to the deadline; one from before the start is no progress since. */
function figureSinceStart(series: Series, by: string | null): Known<Figure> {
  const figure = latestFigure(series, dueOn(by));
  const isOlder = !isUnknown(figure) && figure.endsOn < periodEndsOn(series.startsAt);
  return isOlder ? 'observationMissing' : figure;
}

/** A way that begins at nothing, whatever the baseline is. */
export function wayFromZero(way: Pick<Way, 'startsAt' | 'goal' | 'made'>): Way {
  return { start: nothing, scale: 'count', ...way };
}

const nothing: Rational = { numerator: 0, denominator: 1 };

/** Whether a figure compares with a goal as it must. */
export function metBy(
  comparator: Comparator,
  goal: Known<Rational>,
  { tolerance, series: { direction } }: MeasuredGround,
): Course['isMetBy'] {
  if (isUnknown(goal)) return () => goal;
  return (value) => satisfies(value, comparator, goal, { tolerance, direction });
}
