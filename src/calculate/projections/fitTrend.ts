import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Comparable } from '../../quantity/comparable.js';
import { monthsBetweenEnds } from '../../quantity/period.js';
import type { Known } from '../known.js';
import { isUnknown } from '../known.js';
import type { DatedFigure, Point, ProjectionName, ProjectionOptions } from './projection.js';
import { projectionMethods } from './projectionMethods.js';
import { withinLimits } from './withinLimits.js';

/** A trend laid through the figures of a series. */
export interface FittedTrend {
  /** The newest figure: what lies beyond it is projected. */
  readonly newest: DatedFigure;
  /** The value on the trend, kept within the limits. */
  readonly valueOn: (day: CalendarDate) => Comparable;
}

/** The trend of a series by a method. `figures` in any order; two less than a month apart give `timesCoincide`. */
export function fitTrend(
  figures: readonly DatedFigure[],
  method: ProjectionName,
  { last, limits = {} }: ProjectionOptions = {},
): Known<FittedTrend> {
  const series = [...figures].sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1));
  const [first, newest] = [series[0], series.at(-1)];
  const { leastPoints, trendOf } = projectionMethods[method];
  if (first === undefined || newest === undefined) return 'tooFewPoints';
  const monthsTo = (day: CalendarDate): number => monthsBetweenEnds(first.endsOn, day);
  const points = series.map(({ endsOn, value }): Point => ({ months: monthsTo(endsOn), value }));
  if (new Set(points.map(({ months }) => months)).size < points.length) return 'timesCoincide';
  if (points.length < leastPoints(last)) return 'tooFewPoints';
  const trend = trendOf(points, last);
  return isUnknown(trend) ? trend : { newest, valueOn: (day) => withinLimits(trend(monthsTo(day)), limits) };
}
