import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/**
 * A day in the Gregorian calendar, `YYYY-MM-DD`. It has no clock and no time zone: an observation "as of the end of
 * 2023" is of the same day in Alxa and in New York.
 */
export type CalendarDate = string;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month, `month` counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether the text is a day that exists: `2023-02-28` is, `2023-02-29` and `2023-2-8` are not. */
export function isCalendarDate(text: string): boolean {
  const match = datePattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The day as its three numbers, month counted from 1. @throws RangeError when the text is not a day that exists */
export function calendarParts(date: CalendarDate): readonly [year: number, month: number, day: number] {
  if (!isCalendarDate(date))
    throw new RangeError(`calendar date: must be an existing day YYYY-MM-DD, got ${date}`);
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, daysInMonth(year, month));
}

/**
 * Whole months that have passed between the ends of two days; negative when `to` is the earlier one.
 *
 * The last day of any month counts as the end of that month, so that 2020-12-31 to 2021-06-30 is six months although
 * June has no 31st. (A difference taken between clock times, as most date libraries do, says five.)
 *
 * @example
 * wholeMonthsBetween('2020-12-31', '2023-12-31') // 36
 * wholeMonthsBetween('2020-12-31', '2021-02-28') // 2
 * wholeMonthsBetween('2020-12-31', '2021-02-27') // 1
 */
export function wholeMonthsBetween(from: CalendarDate, to: CalendarDate): number {
  return monthsFrom(monthDayOf(from), monthDayOf(to));
}

/** A day as months are counted from it. */
export interface MonthDay {
  /** Months since the year 0. */
  readonly month: number;
  /** Day of the month; the last one counts as 31, so that the ends of all months are alike. */
  readonly day: number;
}

/** @throws RangeError when the text is not a day that exists */
export function monthDayOf(date: CalendarDate): MonthDay {
  const [year, month, day] = calendarParts(date);
  return { month: year * 12 + month - 1, day: day === daysInMonth(year, month) ? 31 : day };
}

/** {@link wholeMonthsBetween} of two days that are taken apart. */
export function monthsFrom(from: MonthDay, to: MonthDay): number {
  const months = to.month - from.month;
  if (months > 0 || (months === 0 && to.day >= from.day)) return to.day >= from.day ? months : months - 1;
  return to.day <= from.day ? months : months + 1;
}

/** The day after. */
export function dayAfter(date: CalendarDate): CalendarDate {
  const [year, month, day] = calendarParts(date);
  if (day < daysInMonth(year, month)) return calendarDate(year, month, day + 1);
  return month < 12 ? calendarDate(year, month + 1, 1) : calendarDate(year + 1, 1, 1);
}

/** The day before. */
export function dayBefore(date: CalendarDate): CalendarDate {
  const [year, month, day] = calendarParts(date);
  if (day > 1) return calendarDate(year, month, day - 1);
  return month > 1 ? lastDayOfMonth(year, month - 1) : calendarDate(year - 1, 12, 31);
}

/** Days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

// A plan asks for a few dozen days a million times over; a hostile sheet must not fill the memory with others.
const dayNumbers = new Map<CalendarDate, number>();
const mostRemembered = 1000;

/** Days since the beginning of 2000. */
function dayNumber(date: CalendarDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const number = differenceInCalendarDays(localDay(date), localDay('2000-01-01'));
  if (dayNumbers.size < mostRemembered) dayNumbers.set(date, number);
  return number;
}

// Local midnight on both sides: date-fns counts calendar days of the local zone, so the zone falls out.
function localDay(date: CalendarDate): Date {
  const [year, month, day] = calendarParts(date);
  return new Date(year, month - 1, day);
}
