import type { CalendarDate } from '../../quantity/calendarDate.js';
import { calendarDate, calendarParts, daysInMonth, lastDayOfMonth } from '../../quantity/calendarDate.js';

/**
 * The day so many months later; the last day of a month leads to the last day of another.
 *
 * @example
 * monthsLater('2020-12-31', 2) // '2021-02-28'
 */
export function monthsLater(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = calendarParts(date);
  const all = year * 12 + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(all / 12), (all % 12) + 1];
  const last = daysInMonth(laterYear, laterMonth);
  const isMonthEnd = day === daysInMonth(year, month);
  return isMonthEnd
    ? lastDayOfMonth(laterYear, laterMonth)
    : calendarDate(laterYear, laterMonth, Math.min(day, last));
}
