import { parsePeriod } from '../../notation/parsePeriod.js';
import { lastDayOfMonth } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import { isPeriod, periodEndsOn, periodStartsOn } from '../../quantity/period.js';
import { narrowText } from './narrowText.js';
import { remembered } from './remembered.js';

/** A period out of a cell, or why there is none. */
export type PeriodCell =
  | { readonly period: Period }
  | { readonly code: 'cell/notAPeriod' | 'cell/yearOfTwoDigits' };

const two = (number: string | number | undefined): string => String(number).padStart(2, '0');
const ordinals = '一二三四';
const ordinal = (text = ''): number => (ordinals.includes(text) ? ordinals.indexOf(text) + 1 : Number(text));

/** How a period is written, each with the period it means. The first that gives a period which exists is taken. */
const forms: readonly (readonly [pattern: RegExp, period: (...parts: (string | undefined)[]) => string])[] = [
  // 2023, 2023年, 2023年度, and 2023.0 from a spreadsheet that took it for a number
  [/^(\d{4})(?:\.0)?(?:年度?)?$/, (year) => `${year}`],
  // 2023H1, 2023年上半年
  [/^(\d{4})年?-?h([12])$/i, (year, half) => `${year}H${half}`],
  [/^(\d{4})年?(上|下)半年$/, (year, half) => `${year}H${half === '上' ? 1 : 2}`],
  // 2023Q2, 2023年第二季度, 2023年2季度
  [/^(\d{4})年?-?q([1-4])$/i, (year, quarter) => `${year}Q${quarter}`],
  [/^(\d{4})年?第?([1-4一二三四])季度?$/, (year, quarter) => `${year}Q${ordinal(quarter)}`],
  // 2023-06, 2023/6, 2023年6月, 202306; 2023.6 is not taken, as it may have been 2023.60 or a number
  [/^(\d{4})[-/](\d{1,2})$/, (year, month) => `${year}-${two(month)}`],
  [/^(\d{4})年(\d{1,2})月份?$/, (year, month) => `${year}-${two(month)}`],
  [/^(\d{4})\.?(\d{2})$/, (year, month) => `${year}-${month}`],
  // 2023-12-31, 2023/12/31, 2023.12.31, 2023年12月31日, 20231231
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, (year, _, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (year, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{4})(\d{2})(\d{2})$/, (year, month, day) => `${year}-${month}-${day}`],
  // 2023年底, 2023年末, 2023年6月末: a day
  [/^(\d{4})年?年?(?:底|末)$/, (year) => `${year}-12-31`],
  [/^(\d{4})年(\d{1,2})月(?:底|末)$/, (year, month) => lastDayOfMonth(Number(year), Number(month))],
  // 2023年1-6月, 2023年前三季度
  [
    /^(\d{4})年(\d{1,2})月?[-–—~至](\d{1,2})月$/,
    (year, first, last) => months(year, Number(first), Number(last)),
  ],
  [/^(\d{4})年前(二|两|三)季度$/, (year, count) => months(year, 1, count === '三' ? 9 : 6)],
  // 2016—2020年, 2016/2020
  [/^(\d{4})年?[-–—~至/](\d{4})年?$/, (first, last) => `${first}/${last}`],
  [/^(.{4,10}\/.{4,10})$/, (span) => `${span}`],
];

/**
 * Reads a period as sheets print it.
 *
 * @example
 * readPeriodCell('２０２３年') // { period: '2023' }
 * readPeriodCell('2023年第二季度') // { period: '2023Q2' }
 * readPeriodCell('2023年1-6月') // { period: '2023H1' }
 * readPeriodCell('2023-12-31 00:00:00') // { period: '2023-12-31' }
 * readPeriodCell('“十四五”期间') // { period: '2021/2025' }
 * readPeriodCell('23年') // { code: 'cell/yearOfTwoDigits' }
 * readPeriodCell('2023.6') // { code: 'cell/notAPeriod' }: June, or October with its zero lost
 */
export function readPeriodCell(cell: string): PeriodCell {
  return cell.length > 40 ? { code: 'cell/notAPeriod' } : read(cell);
}

/** A sheet repeats the same few, right or wrong. */
const read = remembered((cell): PeriodCell => {
  const text = plainPeriod(cell);
  for (const [pattern, periodOf] of forms) {
    const match = pattern.exec(text);
    const period = match && periodOf(...match.slice(1));
    if (period && isSensible(period)) return { period };
  }
  const ofPlan = fiveYearPlan.test(text) ? parsePeriod(text).period : null;
  if (ofPlan !== null) return { period: ofPlan };
  return { code: hasTwoDigitYear(text) ? 'cell/yearOfTwoDigits' : 'cell/notAPeriod' };
});

/** The years of a five-year plan by its name, which `notation` knows. */
const fiveYearPlan = /^[“"「]?十[一二三四五六七]五[”"」]?(?:期间|时期)$|^[“"「]十[一二三四五六七]五[”"」]$/;

/** Without midnight, blanks and 截至, and with the year in digits: 二〇二三年 is 2023年. */
function plainPeriod(cell: string): string {
  return narrowText(cell)
    .replace(/[ T]0{1,2}:00(?::00(?:\.0+)?)?$/, '')
    .replaceAll(' ', '')
    .replace(/^(?:截至|截止到?)/, '')
    .replace(/^[〇○零一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((digit) => Math.max(0, '零一二三四五六七八九'.indexOf(digit))).join(''),
    );
}

/** A run of months by the shortest name it has: 1–6 is the first half, 4–6 the second quarter. */
function months(year: string | undefined, first: number, last: number): string {
  const length = last - first + 1;
  if (length === 12) return `${year}`;
  if (length === 6 && first % 6 === 1) return `${year}H${(first + 5) / 6}`;
  if (length === 3 && first % 3 === 1) return `${year}Q${(first + 2) / 3}`;
  return `${year}-${two(first)}/${year}-${two(last)}`;
}

/** Years of a plan, its past and its outlook; a number that only looks like a year is none. */
function isSensible(period: string): boolean {
  return isPeriod(period) && periodStartsOn(period) >= '1900' && periodEndsOn(period) < '2200';
}

function hasTwoDigitYear(text: string): boolean {
  return /^['’]?\d{2}(?:$|年|[-/.]\d|[qh]\d)/i.test(text) && !/\d{4}/.test(text);
}
