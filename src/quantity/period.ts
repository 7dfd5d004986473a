import type { CalendarDate } from './calendarDate.js';
import { calendarDate, isCalendarDate, lastDayOfMonth } from './calendarDate.js';

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

interface Extent {
  readonly length: PeriodLength;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
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
  if (isCalendarDate(text)) return { length: 'day', startsOn: text, endsOn: text };
  const match = periodPattern.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const within = (length: PeriodLength, months: number, ordinal: number): Extent => ({
    length,
    startsOn: calendarDate(year, (ordinal - 1) * months + 1, 1),
    endsOn: lastDayOfMonth(year, ordinal * months),
  });
  if (match[2]) return within('half', 6, Number(match[2]));
  if (match[3]) return within('quarter', 3, Number(match[3]));
  if (match[4]) return within('month', 1, Number(match[4]));
  return within('year', 12, 1);
}

function spanOf(first: string, last: string): Extent | null {
  const [start, end] = [extentOf(first), extentOf(last)];
  if (!start || !end || start.startsOn > end.endsOn) return null;
  return { length: 'span', startsOn: start.startsOn, endsOn: end.endsOn };
}

function mustBePeriod(period: Period): Extent {
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
  return mustBePeriod(period).length;
}

/** First day of a period. @throws RangeError when the text is not a period */
export function periodStartsOn(period: Period): CalendarDate {
  return mustBePeriod(period).startsOn;
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
  return mustBePeriod(period).endsOn;
}
