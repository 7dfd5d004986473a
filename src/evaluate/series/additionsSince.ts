import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { dayAfter } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import { subtract } from '../../quantity/rational.js';
import { lastUsableDay } from '../lastUsableDay.js';
import type { Bound, Figure } from './figure.js';
import { latestFigure } from './latestFigure.js';
import type { Series } from './series.js';
import { sumFigure } from './sumFigure.js';
import { valueAt } from './valueAt.js';

/**
 * How many were added since the end of a period: the sum of a flow, the rise of a running total. What a stock rose by
 * is only a lower bound, since some of it may have gone away.
 */
export function additionsSince(series: Series, since: Period, notAfter: CalendarDate | null): Known<Figure> {
  const { measure } = series.indicator;
  if (measure === 'flow') {
    return sumFigure(series, dayAfter(periodEndsOn(since)), lastUsableDay(notAfter, series.scope.asOf));
  }
  if (measure !== 'runningTotal' && measure !== 'stock') return 'measureUnfit';
  const [figure, start] = [latestFigure(series, notAfter), valueAt(series, since)];
  if (isUnknown(figure)) return figure;
  // What was there before the start is nothing that was added since.
  if (figure.endsOn <= periodEndsOn(since)) return 'observationMissing';
  if (isUnknown(start)) return start;
  const bound = measure === 'stock' ? boundOfStock(figure) : figure.bound;
  const from = { value: start, period: since };
  return { ...figure, value: subtract(figure.value, start), from: 'change', since: from, bound };
}

/** At least the rise was added; of a rise that is itself known from above, nothing follows. */
function boundOfStock({ bound }: Figure): Bound {
  const isFromBelow = bound === null || bound.comparator === 'gte' || bound.comparator === 'gt';
  return { comparator: isFromBelow ? 'gte' : 'approx', reason: 'additionsNotCounted' };
}
