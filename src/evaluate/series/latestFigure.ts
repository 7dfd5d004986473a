import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { periodEndsOn } from '../../quantity/period.js';
import { lastUsableDay } from '../lastUsableDay.js';
import type { Figure } from './figure.js';
import { figureOf } from './figureOf.js';
import { newest } from './inForce.js';
import type { Series } from './series.js';
import { sumOver } from './sumFigure.js';

/**
 * The newest figure of a series that is known on the date of evaluation and does not lie after `notAfter`. A period
 * counts only when it is over; of a flow only whole years do, which may be put together from their parts.
 */
export function latestFigure(series: Series, notAfter: CalendarDate | null): Known<Figure> {
  const latest = lastUsableDay(notAfter, series.scope.asOf);
  const observation = newest(series, latest);
  const composed =
    series.indicator.measure === 'flow'
      ? composedYear(series, latest, observation ? yearOf(observation.period) : 0)
      : null;
  if (composed) return composed;
  return observation ? figureOf(series, observation) : 'observationMissing';
}

const yearOf = (period: string): number => Number(periodEndsOn(period).slice(0, 4));

/** The latest year after `than` that can be put together from parts of a year. */
function composedYear(series: Series, latest: CalendarDate, than: number): Figure | null {
  const parts = series.observations.filter(({ period }) => /^\d{4}[-HQ]/.test(period));
  const years = new Set(parts.map(({ period }) => yearOf(period)));
  for (const year of [...years].sort((a, b) => b - a)) {
    if (year <= than || `${year}-12-31` > latest) continue;
    const sum = sumOver(series, `${year}-01-01`, `${year}-12-31`);
    if (!isUnknown(sum)) return sum;
  }
  return null;
}
