import type { Known } from '../../calculate/known.js';
import { isUnknown, whenBothKnown } from '../../calculate/known.js';
import type { Period } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { add, compare, multiply, rationalOf, subtract, toNumber, zero } from '../../quantity/rational.js';
import { dueOn } from '../dueOn.js';
import { changeIn } from '../series/changeIn.js';
import type { Figure } from '../series/figure.js';
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
  const compared = isUnknown(figure) ? figure : valueOfReference(statement, ground, figure.period);
  const goal = goalFrom(compared, statement, ground);
  const found = { comparator, goal, goalRule: goalRuleOf(compared, statement) };
  // A series has a growth of its own in every year, and none that it starts from.
  if (reference.year !== null && !isOwnGrowth(statement, ground))
    return courseTo(found, by, ground, { figure });
  const way = gapWay(statement, ground, figure, goal);
  const course = courseTo(found, by, ground, { figure, way, isGoalMoving: true });
  return statement.gap === 'narrow' ? narrowing(course) : course;
};

/** The figure compared: the series' own, or its growth on the year before where growth is compared. */
function figureOf(statement: StatementOf<'relative'>, ground: MeasuredGround): Known<Figure> {
  const { by } = statement;
  const { series } = ground;
  const figure = latestFigure(series, dueOn(by));
  if (!isOwnGrowth(statement, ground) || isUnknown(figure)) return figure;
  return figure.endsOn.endsWith('-12-31')
    ? rateOf(series, Number(figure.endsOn.slice(0, 4)))
    : 'observationMissing';
}

/** Whether growth is compared, and the series is not one of growth rates itself. */
const isOwnGrowth = ({ reference }: StatementOf<'relative'>, { series }: MeasuredGround): boolean =>
  reference.statistic === 'growthRate' && series.indicator.measure !== 'growthRate';

/** factor × reference + offset. */
function goalFrom(
  reference: Known<Rational>,
  statement: StatementOf<'relative'>,
  ground: MeasuredGround,
): Known<Rational> {
  const { factor = 1, offset, unit } = statement;
  const compared = isOwnGrowth(statement, ground) ? '%' : ground.series.unit;
  const more = offset === undefined ? zero : changeIn(compared, offset, unit);
  return whenBothKnown(reference, more, (found, added) => add(multiply(rationalOf(factor), found), added));
}

const valueOfReference = (
  { reference }: StatementOf<'relative'>,
  { referenceAt }: MeasuredGround,
  at: Period,
): Known<Rational> => referenceAt(reference, reference.year === null ? at : String(reference.year));

function goalRuleOf(
  reference: Known<Rational>,
  { factor = 1, offset = 0 }: StatementOf<'relative'>,
): GoalRule {
  const inputs = { k: factor, o: offset, ...(!isUnknown(reference) && { ref: toNumber(reference) }) };
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
  const before = isOwnGrowth(statement, ground)
    ? 'goalMoves'
    : goalFrom(valueOfReference(statement, ground, series.startsAt), statement, ground);
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
