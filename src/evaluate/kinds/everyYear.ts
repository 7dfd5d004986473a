import type { Known } from '../../calculate/known.js';
import { isUnknown, whenBothKnown } from '../../calculate/known.js';
import type { Period } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { multiply, toNumber } from '../../quantity/rational.js';
import { dueOn } from '../dueOn.js';
import { additionsSince } from '../series/additionsSince.js';
import type { Figure } from '../series/figure.js';
import { meanOfYears } from '../series/meanOfYears.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import { yearAddition } from '../series/yearAddition.js';
import { yearFigure } from '../series/yearFigure.js';
import type { Answer, Hold } from './answer.js';
import type { FoundGoal } from './courseTo.js';
import { courseTo, metBy, wayFromZero } from './courseTo.js';
import { dueYears, heldYears } from './dueYears.js';
import { holdOf } from './holdOf.js';
import { isMetByFigure } from './isMetByFigure.js';
import type { MeasuredGround, MeasuredRule } from './kind.js';
import { statedGoal } from './statedGoal.js';
import { unknownGoal } from './unknownGoal.js';
import { yearsFromTo } from './yearsFromTo.js';

/**
 * A figure for each year, or for the mean of the years. Each year is judged by itself, and no good year makes up for a
 * bad one; the mean of a count is judged as the total it comes to by the deadline.
 */
export const everyYear: MeasuredRule<'everyYear'> = (statement, ground) => {
  const { by, comparator, unit, basis } = statement;
  const found = statedGoal(statement.value, comparator, unit, ground);
  if (isUnknown(found)) return holdOf(unknownGoal(comparator, found), by, ground);
  const { measure } = ground.series.indicator;
  const isCount = measure === 'flow' || measure === 'runningTotal';
  if (basis === 'average') return isCount ? total(found, by, ground) : mean(found, by, ground);
  if (!isCount) return holdOf(found, by, ground);
  const hold = holdOf(found, by, ground, measure === 'flow' ? {} : added(found, by, ground));
  // What the years came to, as far as the figure that is judged: a quarter more would be ahead of its time.
  const { figure, way } = totalSince(found.goal, by, ground, hold.figure);
  return { ...hold, way, total: valueOfFigure(figure) };
};

/** The years of a running total, each by what it added. */
function added({ comparator, goal }: FoundGoal, by: Period | null, ground: MeasuredGround): Partial<Hold> {
  const isMetBy = metBy(comparator, goal, ground);
  const years = dueYears(ground, by).map((year) => ({ year, figure: yearAddition(ground.series, year) }));
  return {
    periods: heldYears(years, { comparator, goal, isMetBy }),
    figure: years.findLast(({ figure }) => !isUnknown(figure))?.figure ?? 'observationMissing',
    baselineReason: 'countedFromZero',
  };
}

/** The mean of a count, told as the total it comes to: the years' figures added up, over so much a year. */
function total(found: FoundGoal, by: Period | null, ground: MeasuredGround): Answer {
  const { figure, way, years } = totalSince(found.goal, by, ground, null);
  const inputs = { ...found.goalRule.inputs, ...(!isUnknown(years) && { n: toNumber(years) }) };
  const whole = { ...found, goal: way.goal, goalRule: { formula: 'valuePerYear', inputs } as const };
  return courseTo(whole, by, ground, { figure, way });
}

/** What was added since the plan began, as far as a figure of it reaches; without one, as far as is known. */
function totalSince(
  perYear: Known<Rational>,
  by: Period | null,
  { series, baseYear }: MeasuredGround,
  newest: Known<Figure> | null,
) {
  const startsAt = `${baseYear}-12-31`;
  const figure = isUnknown(newest) ? newest : additionsSince(series, startsAt, newest?.endsOn ?? dueOn(by));
  const years = by === null ? 'deadlineMissing' : yearsFromTo(startsAt, by);
  const goal = whenBothKnown(perYear, years, multiply);
  return { figure, years, way: wayFromZero({ startsAt, goal, made: valueOfFigure(figure) }) };
}

/** The mean of a rate or a score over the years that are over. */
function mean(found: FoundGoal, by: Period | null, ground: MeasuredGround): Answer {
  const years = dueYears(ground, by);
  const figures = years.map((year) => yearFigure(ground.series, year));
  const figure = meanOfYears(figures, ground.series.unit);
  const isMetBy = metBy(found.comparator, found.goal, ground);
  const overall = isUnknown(figure) ? figure : isMetByFigure(figure, { ...found, isMetBy });
  return holdOf(found, by, ground, { figure, overall, isMetBy });
}
