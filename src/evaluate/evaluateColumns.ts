import type { CalendarDate } from '../quantity/calendarDate.js';
import { isCalendarDate } from '../quantity/calendarDate.js';
import type { Period } from '../quantity/period.js';
import { calendarOf } from './columns/calendarOf.js';
import type { ComputedColumn } from './columns/computedColumn.js';
import { elapsedColumn } from './columns/elapsedColumn.js';
import { factsOf } from './columns/factsOf.js';
import type { FractionColumn } from './columns/fractionColumn.js';
import { isMetColumn } from './columns/isMetColumn.js';
import type { ObservationColumns } from './columns/observationColumns.js';
import { paceColumn } from './columns/paceColumn.js';
import { progressColumn } from './columns/progressColumn.js';
import type { SeriesColumns } from './columns/seriesColumns.js';
import type { StandingColumns } from './columns/standingColumns.js';
import { statusColumn } from './columns/statusColumn.js';

/**
 * How very many series stand on a day, from columns of numbers instead of objects: every county × every indicator ×
 * every month at once.
 *
 * The rules are those of {@link evaluateIndicator} for level targets on the linear path with the bands of
 * `timeProgress`, and every verdict and ratio is the same to the last digit; `approx` is not known here either. Times
 * are places in a list of periods, and figures are whole numbers of the series' last decimal place, so that 84.9 is
 * 849: nothing is rounded, and no decimal point is needed, because it cancels out. What is not known has a reason
 * beside it, never NaN. A figure that was withdrawn is to be left out with its earlier versions; of a flow only whole
 * years are to be given.
 *
 * @param input `asOf`, the date of evaluation, `YYYY-MM-DD`; `periods`, every time that the columns speak of, in any
 *   order, with a `null` where a deadline or a revision may be missing; `observations`, a row each, in any order;
 *   `series`, an entry each
 * @returns one entry a series; the codes of comparators, statuses and reasons are places in `columnCodes`
 * @throws RangeError when `asOf` is not a day or a period not one, a column has another length than its neighbours, a
 *   place is not there, or a figure in use is not a whole number of at most 15 digits
 * @example
 * const trademarks = { startsAt: [0], baseline: [3834], goal: [5000], comparator: [0], by: [2] };
 * const standing = evaluateColumns({
 *   asOf: '2023-12-31',
 *   periods: ['2020', '2023', '2025'],
 *   observations: { series: [0], period: [1], value: [4700] },
 *   series: trademarks,
 * });
 * standing.progressRatio.values[0] // 866 / 1166
 * standing.status.values[0] // 4: ahead
 * @example
 * const nothing = evaluateColumns({
 *   asOf: '2023-12-31',
 *   periods: ['2020', '2025'],
 *   observations: { series: [], period: [], value: [] },
 *   series: { startsAt: [0], baseline: [0], goal: [1], comparator: [1], by: [1] },
 * });
 * nothing.status.values[0] // 0: not assessable
 * nothing.status.reasons[0] // 1: there is no observation
 */
export function evaluateColumns(input: {
  readonly asOf: CalendarDate;
  readonly periods: readonly (Period | null)[];
  readonly observations: ObservationColumns;
  readonly series: SeriesColumns;
}): StandingColumns {
  if (!isCalendarDate(input.asOf)) {
    throw new RangeError(`evaluateColumns: asOf must be an existing day YYYY-MM-DD, got ${input.asOf}`);
  }
  const calendar = calendarOf(input.periods, input.asOf);
  const facts = factsOf(input.observations, input.series, calendar);
  const isMet = isMetColumn(facts);
  const progress = progressColumn(facts);
  const elapsed = elapsedColumn(facts);
  const paceRatio = paceColumn(facts, progress, elapsed);
  const status = statusColumn(facts, calendar.asOf, isMet, progress, elapsed, paceRatio);
  return {
    row: facts.row,
    isMet,
    progressRatio: divided(progress),
    elapsedRatio: divided(elapsed),
    paceRatio,
    status,
  };
}

/** The doubles nearest to the fractions. */
function divided({ numerators, denominators, reasons }: FractionColumn): ComputedColumn {
  return { values: numerators.map((numerator, of) => numerator / (denominators[of] as number)), reasons };
}
