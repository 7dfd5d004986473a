import type { CountedResult } from '../../model/countedResult.js';
import type { ProgressRecord, ProgressSubject } from '../../model/progressRecord.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';

/** What the records tell of one thing on a day. */
export interface RecordsOfSubject {
  /** The newest one; of several of one day the one that tells of most. */
  readonly newest: ProgressRecord | null;
  /** Day it was done, as the newest record that gives one says. */
  readonly doneOn: CalendarDate | null;
  readonly results: readonly CountedResult[];
}

const furthest: Readonly<Record<ProgressRecord['state'], number>> = {
  notStarted: 0,
  underway: 1,
  cancelled: 2,
  done: 3,
};

/** The records of a subject that are known on the day, put together; their order does not matter. */
export function recordsOf(
  { type, id }: ProgressSubject,
  records: readonly ProgressRecord[],
  asOf: CalendarDate,
): RecordsOfSubject {
  const known = records
    .filter(({ subject, on }) => subject.type === type && subject.id === id && on <= asOf)
    .sort((a, b) => (a.on === b.on ? furthest[a.state] - furthest[b.state] : a.on < b.on ? -1 : 1));
  const newest = known.at(-1) ?? null;
  return {
    newest,
    doneOn:
      newest?.state === 'done'
        ? (known.findLast(({ doneOn }) => doneOn !== undefined)?.doneOn ?? null)
        : null,
    results: known.findLast(({ results = [] }) => results.length > 0)?.results ?? [],
  };
}
