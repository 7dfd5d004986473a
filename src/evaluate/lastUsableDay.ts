import type { CalendarDate } from '../quantity/calendarDate.js';

/** The last day that a figure may be of: the date of evaluation, or a day before it that the figure must not lie after. */
export function lastUsableDay(notAfter: CalendarDate | null, asOf: CalendarDate): CalendarDate {
  return notAfter !== null && notAfter < asOf ? notAfter : asOf;
}
