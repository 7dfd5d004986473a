import type { Known } from '../../calculate/known.js';
import { isUnknown, whenBothKnown } from '../../calculate/known.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { dayAfter, dayBefore } from '../../quantity/calendarDate.js';
import { periodEndsOn, periodStartsOn } from '../../quantity/period.js';
import { add } from '../../quantity/rational.js';
import { dueOn } from '../dueOn.js';
import { lastUsableDay } from '../lastUsableDay.js';
import type { Figure } from '../series/figure.js';
import { latestFigure } from '../series/latestFigure.js';
import type { Series } from '../series/series.js';
import { sumFigure } from '../series/sumFigure.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import { courseTo, wayFromZero } from './courseTo.js';
import type { MeasuredGround, MeasuredRule, StatementOf } from './kind.js';
import { statedGoal } from './statedGoal.js';
import { unknownGoal } from './unknownGoal.js';

/**
 * A total over a window of years: the sum of the flows inside the window, or the latest of a running total, never both.
 * It counts from zero, since a base beside it is the total of the window before; only where the base is a running total
 * that goes on does the way start there.
 */
export const cumulative: MeasuredRule<'cumulative'> = (statement, ground) => {
  const { series } = ground;
  const { by, comparator, value, unit } = statement;
  const found = statedGoal(value, comparator, unit, ground);
  if (isUnknown(found)) return courseTo(unknownGoal(comparator, found), by, ground);
  const figure = totalOf(statement, ground);
  if (statement.baseMeaning === 'runningTotal') {
    const course = courseTo(found, by, ground, { figure });
    return { ...course, way: { ...course.way, addsUp: series.indicator.measure === 'flow' } };
  }
  const { goal } = found;
  const way = wayFromZero({ startsAt: startOf(statement, ground), goal, made: valueOfFigure(figure) });
  return courseTo(found, by, ground, { figure, way });
};

function totalOf(
  { window, by, baseMeaning }: StatementOf<'cumulative'>,
  { series, asOf }: MeasuredGround,
): Known<Figure> {
  const notAfter = dueOn(window.to ?? by);
  const { measure } = series.indicator;
  if (measure === 'runningTotal' || measure === 'stock') return latestFigure(series, notAfter);
  if (measure !== 'flow') return 'measureUnfit';
  const latest = lastUsableDay(notAfter, asOf);
  if (baseMeaning === 'runningTotal' && !isUnknown(series.baseline)) return sinceBase(series, latest);
  return window.from === null ? 'windowUnknown' : sumFigure(series, periodStartsOn(window.from), latest);
}

/** A running total that is reported year by year: what there was, and all that has come since. */
function sinceBase(series: Series, latest: CalendarDate): Known<Figure> {
  const flows = sumFigure(series, dayAfter(periodEndsOn(series.startsAt)), latest);
  return whenBothKnown(series.baseline, flows, (base, sum) => ({ ...sum, value: add(base, sum.value) }));
}

/** The end of the year before the window, from which its time is counted. */
function startOf({ window }: StatementOf<'cumulative'>, { series }: MeasuredGround): string {
  return window.from === null ? series.startsAt : dayBefore(periodStartsOn(window.from));
}
