import { wholeMonthsBetween } from '../../../quantity/calendarDate.js';
import { periodEndsOn } from '../../../quantity/period.js';
import type { Rational } from '../../../quantity/rational.js';
import { rationalOf } from '../../../quantity/rational.js';
import type { Trend } from './trend.js';

/**
 * The figures of the last consecutive years, the current one first, at most so many. A year without a figure ends
 * them: nothing is bridged.
 *
 * @throws RangeError when two figures of one time differ
 */
export function yearlyFigures({ series, point }: Trend, most: number): Rational[] {
  const endsOn = periodEndsOn(point.period);
  const byMonth = new Map<number, number>();
  for (const { period, value } of [point, ...series]) {
    const monthsAgo = wholeMonthsBetween(periodEndsOn(period), endsOn);
    const known = byMonth.get(monthsAgo);
    if (known !== undefined && known !== value) {
      throw new RangeError(
        `assessTrend: figures of one time must agree, got ${known} and ${value} for ${period}`,
      );
    }
    byMonth.set(monthsAgo, value);
  }
  const figures: Rational[] = [];
  for (let year = 0; year < most; year += 1) {
    const value = byMonth.get(year * 12);
    if (value === undefined) break;
    figures.push(rationalOf(value));
  }
  return figures;
}
