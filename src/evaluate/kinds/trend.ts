import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Comparator } from '../../calculate/satisfies.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, toNumber } from '../../quantity/rational.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import { yearFigure, yearFigureOrBaseline } from '../series/yearFigure.js';
import type { Answer } from './answer.js';
import { metBy } from './courseTo.js';
import { dueYears, heldYear } from './dueYears.js';
import { holdOf } from './holdOf.js';
import type { MeasuredGround, MeasuredRule, StatementOf } from './kind.js';

/** A direction that every year must keep, against the year before, the baseline, or the highest year so far. */
export const trend: MeasuredRule<'trend'> = (statement, ground): Answer => {
  const comparator = comparatorOf(statement);
  const years = dueYears(ground, statement.by).map((year) => ({
    year,
    figure: yearFigure(ground.series, year),
    goal: referenceOf(statement, ground, year),
  }));
  const periods = years.map((one) =>
    heldYear(one, { comparator, goal: one.goal, isMetBy: metBy(comparator, one.goal, ground) }),
  );
  const newest = years.at(-1);
  const goal = newest?.goal ?? 'noTimeElapsed';
  const figure = newest?.figure ?? 'observationMissing';
  const inputs = isUnknown(goal) ? {} : { ref: toNumber(goal) };
  return holdOf(
    { comparator, goal, goalRule: { formula: statement.against, inputs } },
    statement.by,
    ground,
    { figure, periods, baselineReason: statement.against === 'baseline' ? null : 'goalMoves' },
  );
};

function comparatorOf({ direction, strict }: StatementOf<'trend'>): Comparator {
  if (direction === 'steady') return 'approx';
  if (direction === 'rising') return strict ? 'gt' : 'gte';
  return strict ? 'lt' : 'lte';
}

/** What a year is compared with. */
function referenceOf(
  { against, direction }: StatementOf<'trend'>,
  { series, baseYear }: MeasuredGround,
  year: number,
): Known<Rational> {
  if (against === 'baseline') return series.baseline;
  if (against === 'previousYear') return valueOfYear(series, year - 1);
  let best = valueOfYear(series, baseYear);
  for (let past = baseYear + 1; past < year && !isUnknown(best); past += 1) {
    if (yearFigure(series, past) === 'notApplicable') continue;
    const value = valueOfYear(series, past);
    if (isUnknown(value)) return value;
    const order = compare(value, best);
    if (direction === 'falling' ? order < 0 : order > 0) best = value;
  }
  return best;
}

/** A year with nothing to measure is nothing that another year could be compared with. */
function valueOfYear(series: MeasuredGround['series'], year: number): Known<Rational> {
  const figure = yearFigureOrBaseline(series, year);
  const isMissing = figure === 'observationMissing' || figure === 'notApplicable';
  return isMissing ? 'referenceMissing' : valueOfFigure(figure);
}
