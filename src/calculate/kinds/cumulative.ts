import { dayBefore } from '../../quantity/calendarDate.js';
import { periodEndsOn, periodStartsOn } from '../../quantity/period.js';
import type { Known } from '../known.js';
import { isUnknown } from '../known.js';
import type { Figure } from '../series/figure.js';
import { inUnit } from '../series/inUnit.js';
import { latestFigure } from '../series/latestFigure.js';
import { sumFigure } from '../series/sumFigure.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import { courseTo, wayFromZero } from './courseTo.js';
import type { MeasuredGround, MeasuredRule, StatementOf } from './kind.js';
import { nearEndOf } from './nearEnd.js';
import { unknownGoal } from './unknownGoal.js';

/**
 * A total over a window of years: the sum of the flows inside the window, or the latest of a running total, never both.
 * It counts from zero, since a base beside it is the total of the window before; only where the base is a running total
 * that goes on does the way start there.
 */
export const cumulative: MeasuredRule<'cumulative'> = (statement, ground) => {
  const { series } = ground;
  const { by, comparator } = statement;
  const near = nearEndOf(statement.value, comparator, ground);
  if (isUnknown(near)) return courseTo(unknownGoal(comparator, near), by, ground);
  const goal = inUnit(near.value, statement.unit, series.unit);
  const goalRule = { formula: near.isRange ? 'nearEnd' : 'value', inputs: { v: near.value } } as const;
  const figure = totalOf(statement, ground);
  const found = { comparator: near.comparator, goal, goalRule };
  if (statement.baseMeaning === 'runningTotal') return courseTo(found, by, ground, { figure });
  const way = wayFromZero({ startsAt: startOf(statement, ground), goal, made: valueOfFigure(figure) });
  return courseTo(found, by, ground, { figure, way });
};

function totalOf({ window, by }: StatementOf<'cumulative'>, { series, asOf }: MeasuredGround): Known<Figure> {
  const last = window.to ?? by;
  const notAfter = last === null ? null : periodEndsOn(last);
  const { measure } = series.indicator;
  if (measure === 'runningTotal' || measure === 'stock') return latestFigure(series, notAfter);
  if (measure !== 'flow') return 'measureUnfit';
  if (window.from === null) return 'windowUnknown';
  return sumFigure(
    series,
    periodStartsOn(window.from),
    notAfter !== null && notAfter < asOf ? notAfter : asOf,
  );
}

/** The end of the year before the window, from which its time is counted. */
function startOf({ window }: StatementOf<'cumulative'>, { series }: MeasuredGround): string {
  return window.from === null ? series.startsAt : dayBefore(periodStartsOn(window.from));
}
