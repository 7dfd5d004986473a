import type { Calendar } from './calendarOf.js';
import { columnCodes } from './columnCodes.js';
import { columnFault } from './columnFault.js';
import type { ObservationColumns } from './observationColumns.js';
import { rowsInForce } from './rowsInForce.js';
import type { SeriesColumns } from './seriesColumns.js';
import type { SeriesFacts } from './seriesFacts.js';

/** @throws RangeError when a column does not hold what it must */
export function factsOf(
  observations: ObservationColumns,
  series: SeriesColumns,
  calendar: Calendar,
): SeriesFacts {
  mustBeOneLength(observations, observations.series.length);
  const count = series.goal.length;
  mustBeOneLength(series, count);
  const target = targetsOf(series, calendar, count);
  const { row, on } = rowsInForce(observations, calendar, target.by);
  const value = new Float64Array(count);
  for (let of = 0; of < count; of += 1) {
    // What was there before the start is no progress since.
    if ((on[of] as number) < (target.startsAt[of] as number)) {
      on[of] = 0;
      row[of] = -1;
    }
    if (on[of] !== 0) value[of] = wholeAt(observations.value, row[of] as number, 'value');
  }
  return { ...target, row, on, value };
}

function targetsOf(series: SeriesColumns, { ends }: Calendar, count: number) {
  const hasBaseline = new Uint8Array(count).fill(1);
  const baseline = new Float64Array(count);
  const startsAt = new Int32Array(count);
  const goal = new Float64Array(count);
  const comparator = new Uint8Array(count);
  const by = new Int32Array(count);
  for (let of = 0; of < count; of += 1) {
    if (series.hasBaseline?.[of] === 0) hasBaseline[of] = 0;
    else baseline[of] = wholeAt(series.baseline, of, 'baseline');
    startsAt[of] = endAt(ends, series.startsAt, of, 'startsAt');
    if (startsAt[of] === 0) throw columnFault('startsAt', of, 'the place of a period', null);
    goal[of] = wholeAt(series.goal, of, 'goal');
    comparator[of] = comparatorAt(series.comparator, of);
    by[of] = endAt(ends, series.by, of, 'by');
  }
  return { hasBaseline, baseline, startsAt, goal, comparator, by };
}

function mustBeOneLength(columns: object, length: number): void {
  for (const [name, column] of Object.entries(columns as Record<string, ArrayLike<number> | undefined>)) {
    if (column && column.length !== length) {
      throw new RangeError(`evaluateColumns: ${name} must have ${length} entries, got ${column.length}`);
    }
  }
}

function endAt(ends: Int32Array, column: ArrayLike<number>, at: number, name: string): number {
  const end = ends[column[at] as number];
  if (end === undefined) throw columnFault(name, at, 'the place of a period', column[at]);
  return end;
}

// The difference of two such numbers is still a safe integer.
const beyond = 1e15;

function wholeAt(column: ArrayLike<number>, at: number, name: string): number {
  const value = column[at] as number;
  if (Number.isInteger(value) && value < beyond && value > -beyond) return value;
  throw columnFault(name, at, 'a whole number of at most 15 digits', value);
}

function comparatorAt(column: ArrayLike<number>, at: number): number {
  const code = column[at] as number;
  if (columnCodes.comparator[code] !== undefined) return code;
  throw columnFault('comparator', at, 'the place of a comparator', code);
}
