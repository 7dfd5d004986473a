import type { ProgressRecord } from '../../model/progressRecord.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';

/** When something came to be done, as far as its records tell. */
export interface DoneTime {
  /** The day itself, where a record gives it. */
  readonly doneOn: CalendarDate | null;
  /** Last day on which it is known not to have been done; `null` where none is. */
  readonly notBefore: CalendarDate | null;
  /** First day on which it is known to have been done. */
  readonly notAfter: CalendarDate;
}

/**
 * When what the newest record calls done came to be done; `null` when it is not. A record made afterwards, as annual
 * reports are, shows that it was done by then, and not on which day.
 *
 * @param records oldest first
 * @param isDone whether it was done as a record tells; `null` where the record does not tell
 */
export function doneTime(
  records: readonly ProgressRecord[],
  isDone: (record: ProgressRecord) => boolean | null,
): DoneTime | null {
  const found = records.map(isDone);
  const first = records[found.findLastIndex((done) => done !== true) + 1];
  if (first === undefined) return null;
  const before = records[found.lastIndexOf(false)];
  const doneOn = records.at(-1)?.doneOn ?? first.doneOn ?? null;
  return { doneOn, notBefore: before?.on ?? null, notAfter: doneOn ?? first.on };
}
