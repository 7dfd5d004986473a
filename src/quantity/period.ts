import type { CalendarDate, MonthDay } from './calendarDate.js';
import { calendarDate, isCalendarDate, lastDayOfMonth, monthDayOf, monthsFrom } from './calendarDate.js';

/**
 * A time that a figure belongs to, as text that sorts and needs no explanation:
 *
 * | text | meaning |
 * |---|---|
 * | `2023` | the year |
 * | `2023H1` | a half of the year, 1 or 2 |
 * | `2023Q2` | a quarter, 1 to 4 |
 * | `2023-06` | a month |
 * | `2023-06-15` | a day, an instant |
 * | `2016/2020` | a span, both ends any of the above and included |
 */
export type Period = string;

/** What kind of time a {@link Period} is. */
export type PeriodLength = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

/** A period, taken apart. */
export interface Extent {
  /** What kind of time it is. */
  readonly length: PeriodLength;
  /** Its first day. */
  readonly startsOn: CalendarDate;
  /** Its last day. */
  readonly endsOn: CalendarDate;
  /** Its last day, as months are counted from it. */
  readonly end: MonthDay;
}

const periodPattern = /^(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2]))?$/;

// A plan speaks of a few dozen periods a million times over; a hostile sheet must not fill the memory with others.
const extents = new Map<string, Extent | null>();
const mostRemembered = 1000;

function extentOf(text: string): Extent | null {
  const known = extents.get(text);
  if (known !== undefined) return known;
  const extent = readExtent(text);
  if (extents.size < mostRemembered) extents.set(text, extent);
  return extent;
}

function readExtent(text: string): Extent | null {
  const parts = text.split('/');
  if (parts.length === 2) return spanOf(parts[0] as string, parts[1] as string);
  if (isCalendarDate(text)) return extent('day', text, text);
  const match = periodPattern.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const within = (length: PeriodLength, months: number, ordinal: number): Extent =>
    extent(length, calendarDate(year, (ordinal - 1) * months + 1, 1), lastDayOfMonth(year, ordinal * months));
  if (match[2]) return within('half', 6, Number(match[2]));
  if (match[3]) return within('quarter', 3, Number(match[3]));
  if (match[4]) return within('month', 1, Number(match[4]));
  return within('year', 12, 1);
}

function spanOf(first: string, last: string): Extent | null {
  const [start, end] = [extentOf(first), extentOf(last)];
  if (!start || !end || start.startsOn > end.endsOn) return null;
  return extent('span', start.startsOn, end.endsOn);
}

const extent = (length: PeriodLength, startsOn: CalendarDate, endsOn: CalendarDate): Extent => ({
  length,
  startsOn,
  endsOn,
  end: monthDayOf(endsOn),
});

/** What a period is. @throws RangeError when the text is not a period */
export function periodExtent(period: Period): Extent {
  const extent = extentOf(period);
  if (!extent) {
    throw new RangeError(
      `period: must be like 2023, 2023H1, 2023Q2, 2023-06, 2023-06-15 or 2016/2020, got ${period}`,
    );
  }
  return extent;
}

export function isPeriod(text: string): boolean {
  return extentOf(text) !== null;
}

/** @throws RangeError when the text is not a period */
export function periodLength(period: Period): PeriodLength {
  return periodExtent(period).length;
}

/** First day of a period. @throws RangeError when the text is not a period */
export function periodStartsOn(period: Period): CalendarDate {
  return periodExtent(period).startsOn;
}

/**
 * Last day of a period: the day as of which a stock figure of that period holds, whenever it was published.
 *
 * @throws RangeError when the text is not a period
 * @example
 * periodEndsOn('2023') // '2023-12-31'
 * periodEndsOn('2024-02') // '2024-02-29'
 */
export function periodEndsOn(period: Period): CalendarDate {
  return periodExtent(period).endsOn;
}

/**
 * Whole months from the end of one period to the end of another; negative when `to` ends first.
 *
 * @throws RangeError when a text is not a period
 * @example
 * monthsBetweenEnds('2020', '2023') // 36
 * monthsBetweenEnds('2020', '2021H1') // 6
 */
export function monthsBetweenEnds(from: Period, to: Period): number {
  return monthsFrom(periodExtent(from).end, periodExtent(to).end);
}
