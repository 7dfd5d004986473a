import type { CalendarDate } from '../../quantity/calendarDate.js';
import { serialDay } from '../../read/workbook/serialDay.js';

/** A day that lost its format on the way out of a spreadsheet: five digits, from 1980 to 2099. */
export function serialPeriod(seen: string): CalendarDate | null {
  const serial = /^\d{5}(?:\.0+)?$/.test(seen) ? Number(seen) : 0;
  return serial >= 29_221 && serial <= 73_050 ? serialDay(serial) : null;
}
