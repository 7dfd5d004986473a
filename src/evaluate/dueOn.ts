import type { CalendarDate } from '../quantity/calendarDate.js';
import type { Period } from '../quantity/period.js';
import { periodEndsOn } from '../quantity/period.js';

/** The last day of a deadline; `null` where there is none. */
export function dueOn(by: Period | null): CalendarDate | null {
  return by === null ? null : periodEndsOn(by);
}
