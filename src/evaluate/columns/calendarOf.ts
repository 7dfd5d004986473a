import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import { periodExtent } from '../../quantity/period.js';

/**
 * The periods of a call, taken apart once for all rows. A time is the place of its last day in a calendar whose months
 * all have 32 days: later is greater, and a difference shifted right by 5 bits is in whole months.
 */
export interface Calendar {
  /** Date of evaluation. */
  readonly asOf: number;
  /** End of each period; 0 for `null`. */
  readonly ends: Int32Array;
  /** The same where a figure of that period may be used; else later than any other time. */
  readonly usableEnds: Int32Array;
  /** Months that each period covers; 0 for a day. */
  readonly months: Uint8Array;
}

const monthsOf = { year: 12, half: 6, quarter: 3, month: 1, day: 0, span: 0 };
const never = 2 ** 31 - 1;

/** @throws RangeError when a text is not a period */
export function calendarOf(periods: readonly (Period | null)[], asOf: CalendarDate): Calendar {
  const extents = periods.map((period) => (period === null ? null : periodExtent(period)));
  const lastEnd = endOf(periodExtent(asOf));
  const ends = Int32Array.from(extents, (extent) => (extent ? endOf(extent) : 0));
  const isUsable = (end: number, index: number) => end <= lastEnd && extents[index]?.length !== 'span';
  return {
    asOf: lastEnd,
    ends,
    usableEnds: ends.map((end, index) => (isUsable(end, index) ? end : never)),
    months: Uint8Array.from(extents, (extent) => (extent ? monthsOf[extent.length] : 0)),
  };
}

const endOf = ({ end: { month, day } }: ReturnType<typeof periodExtent>): number => month * 32 + day;
