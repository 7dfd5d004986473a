import type { Period } from '../quantity/period.js';
import { given } from './given.js';
import type { ReasonCode } from './known.js';
import { isUnknown, whenBothKnown } from './known.js';
import type { SeriesToProject } from './projections/givenSeries.js';
import { givenSeries } from './projections/givenSeries.js';
import { yearReached } from './projections/yearReached.js';
import type { Comparator } from './satisfies.js';

/**
 * The year in which a series will reach a goal if its trend goes on 预计达标年份: the first at whose end the goal holds.
 *
 * Where the newest figure satisfies the goal already, it is that figure's year. A strict comparator is not content with
 * the goal itself; `eq` is reached when the trend comes to the goal or passes it. Methods and limits are those of
 * {@link projectedValue}.
 *
 * @param series `points` in one unit, each counted at the end of its period; `goal` in that unit, `null` when not known;
 *   `comparator`, how a figure must compare with it; `method`, `last` and `limits` as for {@link projectedValue}
 * @returns the year, such as `2027`; or `null` with `goalNeverReached` when the trend leads elsewhere, is stopped by a
 *   limit, or would need longer than the year 9999, `goalMissing`, `toleranceMissing` (`approx`), `tooFewPoints` or
 *   `notPositive`
 * @throws RangeError as {@link projectedValue} does
 * @example
 * goalReachedIn({
 *   points: [{ period: '2020', value: 80 }, { period: '2023', value: 92 }],
 *   goal: 100,
 *   comparator: 'gt',
 *   method: 'linear',
 * }).value // '2026', since it is at 100 itself in 2025
 * goalReachedIn({
 *   points: [{ period: '2020', value: 80 }, { period: '2023', value: 78 }],
 *   goal: 100,
 *   comparator: 'gte',
 *   method: 'linear',
 * }) // { value: null, reason: 'goalNeverReached' }
 */
export function goalReachedIn(
  series: SeriesToProject & { readonly goal: number | null; readonly comparator: Comparator },
): { readonly value: Period; readonly reason: null } | { readonly value: null; readonly reason: ReasonCode } {
  const trend = givenSeries('goalReachedIn', series);
  const year = whenBothKnown(given(series.goal, 'goalMissing'), trend, (goal, fitted) =>
    yearReached(fitted, series.comparator, goal),
  );
  return isUnknown(year)
    ? { value: null, reason: year }
    : { value: String(year).padStart(4, '0'), reason: null };
}
