import type { CalendarDate } from '../quantity/calendarDate.js';
import type { Period } from '../quantity/period.js';
import { dueOn } from './dueOn.js';

/** Whether the deadline has come; its own last day counts. What has no deadline never falls due. */
export function isDue(by: Period | null, asOf: CalendarDate): boolean {
  const day = dueOn(by);
  return day !== null && asOf >= day;
}
