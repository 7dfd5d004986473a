import { lastDayOfMonth } from '../../quantity/calendarDate.js';
import { isPeriod } from '../../quantity/period.js';
import type { FoundTime } from './foundTime.js';

const two = (number: number | string): string => String(number).padStart(2, '0');

const ordinal = (text: string): number => Math.max(Number(text) || 0, '一二三四'.indexOf(text) + 1);

/** A run of months by its shortest name: 1–6 is the first half, 4–6 the second quarter. */
function months(year: number, first: number, last: number): string {
  const length = last - first + 1;
  if (length === 12) return `${year}`;
  if (length === 6 && first % 6 === 1) return `${year}H${(first + 5) / 6}`;
  if (length === 3 && first % 3 === 1) return `${year}Q${(first + 2) / 3}`;
  return `${year}-${two(first)}/${year}-${two(last)}`;
}

/** What may follow the digits of a year, each with the period it makes. The first that exists is taken. */
const insideYear: readonly (readonly [RegExp, (year: number, ...parts: string[]) => string])[] = [
  [/^年?-?[Hh]([12])(?!\d)/, (year, half) => `${year}H${half}`],
  [/^年?(上|下)半年/, (year, half) => `${year}H${half === '上' ? 1 : 2}`],
  [/^年?-?[Qq]([1-4])(?!\d)/, (year, quarter) => `${year}Q${quarter}`],
  [/^年?第?([1-4一二三四])季度?(?:末|底)?/, (year, quarter) => `${year}Q${ordinal(quarter ?? '')}`],
  [/^年?前(二|两|三)季度/, (year, count) => months(year, 1, count === '三' ? 9 : 6)],
  [/^年(\d{1,2})月?[-—~至到](\d{1,2})月/, (year, first, last) => months(year, Number(first), Number(last))],
  [/^年(\d{1,2})月(\d{1,2})[日号]/, (year, month, day) => `${year}-${two(month ?? '')}-${two(day ?? '')}`],
  [
    /^([-/.])(\d{1,2})\1(\d{1,2})(?!\d)/,
    (year, _, month, day) => `${year}-${two(month ?? '')}-${two(day ?? '')}`,
  ],
  [/^年(\d{1,2})月份?(?:底|末)/, (year, month) => lastDayOfMonth(year, Number(month))],
  [/^年(\d{1,2})月份?/, (year, month) => `${year}-${two(month ?? '')}`],
];

const looseMonth = /^([-/.])(\d{1,2})(?![\d%.])/;

const endOfYear = /^(?:年?年?(?:底|末)|年终)/;

/** The parts of a year, and its end. */
export function withinYear(text: string, year: number, at: number, isLoose: boolean): FoundTime {
  const rest = text.slice(at, at + 14);
  for (const [pattern, periodOf] of insideYear) {
    const match = pattern.exec(rest);
    const period = match && periodOf(year, ...match.slice(1));
    if (match && period && isPeriod(period)) {
      return { end: at + match[0].length, period, isEnd: /[底末]$/.test(match[0]) };
    }
  }
  const loose = isLoose ? looseMonth.exec(rest) : null;
  if (loose && isPeriod(`${year}-${two(loose[2] ?? '')}`)) {
    const isDoubtful = loose[1] === '.' && loose[2] === '1';
    return { end: at + loose[0].length, period: `${year}-${two(loose[2] ?? '')}`, isDoubtful };
  }
  const end = endOfYear.exec(rest);
  if (end) return { end: at + end[0].length, period: `${year}-12-31`, isEnd: true };
  return { end: at + (/^年度?/.exec(rest)?.[0].length ?? 0), period: `${year}` };
}
