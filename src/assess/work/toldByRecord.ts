import type { ProgressRecord } from '../../model/progressRecord.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Told } from './workState.js';
import { untold } from './workState.js';

/**
 * What the newest record tells on a day. Once the last day has passed, only a record from then or later shows that the
 * work is overdue: an older one says nothing of what was done since.
 */
export function toldByRecord(
  { state, on }: ProgressRecord,
  dueOn: CalendarDate | null,
  asOf: CalendarDate,
): Told {
  const told: Told = { state, restsOn: 'record', reason: null };
  if (state === 'done' || state === 'cancelled' || dueOn === null || asOf <= dueOn) return told;
  return on >= dueOn ? { ...told, state: 'overdue' } : untold('recordMissing');
}
