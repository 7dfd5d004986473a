import type { CalendarDate } from '../../quantity/calendarDate.js';
import { calendarParts } from '../../quantity/calendarDate.js';
import type { ReportPath } from '../document/reportDocument.js';

/** The months that a way is drawn over. */
export interface MonthAxis {
  /** A name for each month: `2023` for its December, since figures of a year stand at its end, else `2023-06`. */
  readonly categories: readonly string[];
  /** The places of the Decembers. */
  readonly decembers: readonly number[];
  /** The place of a day's month among them. */
  readonly indexOf: (day: CalendarDate) => number;
}

const december = 11;

/** Months left free at both ends, so that no mark or figure stands on the edge. */
const margin = 4;

/** From the December before the first point of a way to the one after its last, and a little more. */
export function monthAxis({ start, expected, observed, projected, goal }: ReportPath): MonthAxis {
  const ends = [start, ...expected, ...observed, projected].flatMap((point) => point?.endsOn ?? []);
  const months = [...ends, ...(goal?.endsOn ? [goal.endsOn] : [])].map(monthOf);
  const first = Math.min(...months);
  const last = Math.max(...months);
  const from = first - ((first + 1) % 12) - margin;
  const to = last + december - (last % 12) + margin;
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return {
    categories: all.map(nameOf),
    decembers: all.flatMap((month, index) => (month % 12 === december ? index : [])),
    indexOf: (day) => monthOf(day) - from,
  };
}

function monthOf(day: CalendarDate): number {
  const [year, month] = calendarParts(day);
  return year * 12 + month - 1;
}

function nameOf(month: number): string {
  const [year, inYear] = [Math.floor(month / 12), month % 12];
  return inYear === december ? String(year) : `${year}-${String(inYear + 1).padStart(2, '0')}`;
}
