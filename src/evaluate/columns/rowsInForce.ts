import type { Calendar } from './calendarOf.js';
import { columnFault } from './columnFault.js';
import type { ObservationColumns } from './observationColumns.js';

/** For each series the figure in force. */
interface RowsInForce {
  /** Its row; −1 where there is none. */
  readonly row: Int32Array;
  /** Its time, as in the calendar; 0 where there is none. */
  readonly on: Int32Array;
}

/**
 * For each series the newest figure that is known on the date of evaluation and does not lie after the deadline.
 *
 * This loop sees every row, and is as plain as it can be; whatever can be done once a period or once a series is done
 * elsewhere.
 *
 * @param by deadline of each series, as in the calendar; 0 for none
 * @throws RangeError when a row names a period, or one in use a series or a revision, that is not there
 */
export function rowsInForce(
  observations: ObservationColumns,
  { usableEnds, ends, months, asOf }: Calendar,
  by: Int32Array,
): RowsInForce {
  const { series, period, revisedOn } = observations;
  const row = new Int32Array(by.length).fill(-1);
  const on = new Int32Array(by.length);
  const firstDeadline = by.reduce((first, end) => (end !== 0 && end < first ? end : first), asOf);
  const isKnown = revisedOn && knownBy(asOf, revisedOn, ends);
  const isLaterVersion = versionsOf(observations, ends, months);
  for (let at = 0; at < series.length; at += 1) {
    const end = usableEnds[period[at] as number];
    if (!end) throw columnFault('period', at, 'the place of a period', period[at]);
    if (end > asOf) continue;
    const of = series[at] as number;
    const newest = on[of];
    if (newest === undefined) throw columnFault('series', at, 'the place of a series', of);
    if (end < newest || (isKnown && !isKnown(at))) continue;
    // Few deadlines lie before the date of evaluation: most rows need not look theirs up.
    if (end > firstDeadline && end > (by[of] || asOf)) continue;
    if (end === newest && !isLaterVersion(at, row[of] as number)) continue;
    on[of] = end;
    row[of] = at;
  }
  return { row, on };
}

/** Whether the figure of a row was published by the date of evaluation. */
function knownBy(asOf: number, revisedOn: ArrayLike<number>, ends: Int32Array): (at: number) => boolean {
  return (at) => {
    const end = ends[revisedOn[at] as number];
    if (end === undefined) throw columnFault('revisedOn', at, 'the place of a day or of null', revisedOn[at]);
    return end <= asOf;
  };
}

/**
 * Of two rows for one time the later revision is in force, then the longer of two periods. Without such a difference
 * they are a fault of the data; then it is the greater figure, since the order of the rows must not matter.
 */
function versionsOf(
  { period, value, revisedOn }: ObservationColumns,
  ends: Int32Array,
  months: Uint8Array,
): (at: number, rival: number) => boolean {
  const revision = (at: number) => (revisedOn ? (ends[revisedOn[at] as number] as number) : 0);
  const length = (at: number) => months[period[at] as number] as number;
  const figure = (at: number) => value[at] as number;
  return (at, rival) =>
    (revision(at) - revision(rival) || length(at) - length(rival) || figure(at) - figure(rival)) > 0;
}
