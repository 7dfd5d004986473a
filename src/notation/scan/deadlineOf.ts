import { isCalendarDate, lastDayOfMonth } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';

/** A period as a deadline: its last year, or its last day where that is not the end of a year. */
export function deadlineOf(period: Period): string {
  const last = period.split('/').at(-1) ?? period;
  if (/^\d{4}$/.test(last)) return last;
  if (isCalendarDate(last)) return last.endsWith('-12-31') ? last.slice(0, 4) : last;
  const year = Number(last.slice(0, 4));
  const [kind, number] = [last.charAt(4), Number(last.slice(5))];
  const month = kind === 'H' ? number * 6 : kind === 'Q' ? number * 3 : number;
  return month === 12 ? `${year}` : lastDayOfMonth(year, month);
}
