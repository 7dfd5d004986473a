import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { add, compare, multiply, rationalOf, subtract, toNumber, zero } from '../../quantity/rational.js';
import type { Known } from '../known.js';
import { isUnknown, whenBothKnown } from '../known.js';
import type { Figure } from '../series/figure.js';
import { inUnit } from '../series/inUnit.js';
import { latestFigure } from '../series/latestFigure.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import type { Course, GoalRule } from './answer.js';
import { courseTo } from './courseTo.js';
import type { MeasuredGround, MeasuredRule, StatementOf } from './kind.js';
import { rateOf } from './yearOnYear.js';

/**
 * A level measured against another series at the same time, or at a fixed year. Where the reference moves, progress is
 * how much of the gap at the start has been closed, and nothing can be achieved before the deadline.
 */
export const relative: MeasuredRule<'relative'> = (statement, ground) => {
  const { by, comparator, reference } = statement;
  const figure = figureOf(statement, ground);
  const goal = isUnknown(figure) ? figure : goalAt(statement, ground, figure.period);
  const found = { comparator, goal, goalRule: goalRuleOf(statement, goal) };
  if (reference.year !== null) return courseTo(found, by, ground, { figure });
  const way = gapWay(statement, ground, figure, goal);
  const course = courseTo(found, by, ground, { figure, way, isGoalMoving: true });
  return statement.gap === 'narrow' ? narrowing(course) : course;
};

/** The figure compared: the series' own, or its growth on the year before where growth is compared. */
function figureOf({ by, reference }: StatementOf<'relative'>, { series }: MeasuredGround): Known<Figure> {
  const figure = latestFigure(series, by === null ? null : periodEndsOn(by));
  const isOwnGrowth = reference.statistic === 'growthRate' && series.indicator.measure !== 'growthRate';
  if (!isOwnGrowth || isUnknown(figure)) return figure;
  return figure.endsOn.endsWith('-12-31')
    ? rateOf(series, Number(figure.endsOn.slice(0, 4)))
    : 'observationMissing';
}

/** factor × reference + offset at the end of a period. */
function goalAt(
  { reference, factor = 1, offset = 0, unit }: StatementOf<'relative'>,
  { referenceAt, series }: MeasuredGround,
  at: Period,
): Known<Rational> {
  const value = referenceAt(reference, reference.year === null ? at : String(reference.year));
  const more = inUnit(offset, unit === '百分点' ? series.unit : unit, series.unit);
  return whenBothKnown(value, more, (found, added) => add(multiply(rationalOf(factor), found), added));
}

function goalRuleOf({ factor = 1, offset = 0 }: StatementOf<'relative'>, goal: Known<Rational>): GoalRule {
  const inputs = { k: factor, o: offset, ...(!isUnknown(goal) && { g: toNumber(goal) }) };
  return { formula: 'reference', inputs };
}

/** From the gap at the start to no gap. */
function gapWay(
  statement: StatementOf<'relative'>,
  ground: MeasuredGround,
  figure: Known<Figure>,
  goal: Known<Rational>,
): Course['way'] {
  const { series } = ground;
  const isGrowth =
    statement.reference.statistic === 'growthRate' && series.indicator.measure !== 'growthRate';
  const before = isGrowth ? 'goalMoves' : goalAt(statement, ground, series.startsAt);
  return {
    start: whenBothKnown(series.baseline, before, subtract),
    startsAt: series.startsAt,
    goal: zero,
    made: whenBothKnown(valueOfFigure(figure), goal, subtract),
    scale: 'gap',
  };
}

/** Met as soon as the gap is smaller than it was at the start. */
function narrowing(course: Course): Course {
  const { goal, way } = course;
  const isMetBy = (value: Rational): Known<boolean> =>
    whenBothKnown(goal, way.start, (g, before) => compare(size(subtract(value, g)), size(before)) < 0);
  return { ...course, comparator: null, isMetBy };
}

const size = (gap: Rational): Rational => (compare(gap, zero) < 0 ? subtract(zero, gap) : gap);
