import type { CalendarDate } from '../../quantity/calendarDate.js';

const dayLength = 86_400_000;
/** Days between the two epochs that spreadsheets count from. */
const between1900And1904 = 1462;
/** Last day of the year 9999. */
const lastSerial = 2_958_465;

/**
 * The day of a serial number. Day 1 is 1900-01-01, and because the first spreadsheets took 1900 for a leap year, day 60 is
 * a day that never was: from 61 (1900-03-01) on the count is one ahead.
 *
 * @param serial days, the time of day as its fraction
 * @param is1904 whether the workbook counts from 1904-01-01, its day 0
 * @returns `null` for a number that is no day
 * @see ECMA-376 part 1, 18.17.4.1 Dates
 * @example
 * serialDay(45291) // '2023-12-31'
 * serialDay(60) // null
 */
export function serialDay(serial: number, is1904 = false): CalendarDate | null {
  const counted = Math.floor(serial) + (is1904 ? between1900And1904 : 0);
  if (!(counted >= 1 && counted <= lastSerial) || counted === 60) return null;
  const sinceEpoch = counted < 60 ? counted + 1 : counted;
  return new Date(Date.UTC(1899, 11, 30) + sinceEpoch * dayLength).toISOString().slice(0, 10);
}
