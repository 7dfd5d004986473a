import type { Period } from '../quantity/period.js';
import { periodEndsOn } from '../quantity/period.js';
import type { Computed } from './known.js';
import { computed, isUnknown } from './known.js';
import type { SeriesToProject } from './projections/givenSeries.js';
import { givenSeries } from './projections/givenSeries.js';
import { project } from './projections/project.js';

/**
 * Where a series will stand at a later time if its trend goes on 趋势外推值.
 *
 * The methods, none of which replaces another: `linear`, the straight line through the first and the last figure;
 * `meanChange`, from the last figure on the mean of the last changes, as the German sustainable development strategy
 * projects; `leastSquares`; `theilSen`, the median of the slopes of all pairs; `geometric`, constant growth from the
 * first figure to the last. Time counts in whole months, so gaps and half-years are no trouble.
 *
 * @param series `points` in one unit, each counted at the end of its period; `on`, the time asked for; `method`; `last`,
 *   for `meanChange` the number of changes; `limits` that the value is kept within
 * @returns the value in that unit; or `null` with `tooFewPoints` (2 for `linear` and `geometric`, 3 for `leastSquares`
 *   and `theilSen`, 5 for `meanChange` or one more than `last`), `notPositive` (`geometric`), `noTimeLeft` when `on` is
 *   not after the newest figure
 * @throws RangeError when a period or figure is not one, two figures are less than a month apart, the method is unknown,
 *   `last` is not a whole number above 0, or `limits.min` is above `limits.max`
 * @example
 * projectedValue({
 *   points: [{ period: '2020', value: 80 }, { period: '2023', value: 92 }],
 *   on: '2025',
 *   method: 'linear',
 * }).value // 100: four a year
 * projectedValue({
 *   points: [{ period: '2020', value: 80 }, { period: '2023', value: 95 }],
 *   on: '2025',
 *   method: 'linear',
 *   limits: { max: 100 },
 * }).value // 100, since a share cannot be 105%
 */
export function projectedValue(series: SeriesToProject & { readonly on: Period }): Computed {
  const trend = givenSeries('projectedValue', series);
  const projected = isUnknown(trend) ? trend : project(trend, periodEndsOn(series.on));
  return computed(isUnknown(projected) ? projected : projected.number);
}
