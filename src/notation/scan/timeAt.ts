import { lastDayOfMonth } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import { isPeriod } from '../../quantity/period.js';
import type { PeriodContext } from '../parsedPeriod.js';
import { fiveYearPlanAt } from './fiveYearPlan.js';
import { yearAt } from './yearAt.js';

/** A time as it stands in the text. */
export interface ScannedTime {
  readonly start: number;
  readonly end: number;
  /** `null` when it is relative and nothing tells to what. */
  readonly period: Period | null;
  /** True where the words name an end: 底, 末, 到…, 截至. */
  readonly isEnd: boolean;
  /** True for 以来, 起: it only tells the start. */
  readonly isStart?: boolean;
  /** True behind 截至. */
  readonly isSoFar?: true;
  /** True where the form could mean two times: 2023.1. */
  readonly isDoubtful?: boolean;
  /** Number of years, for 五年内. */
  readonly years?: number;
}

type Rest = Omit<ScannedTime, 'start' | 'isEnd'> & { readonly isEnd?: boolean };

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
function withinYear(text: string, year: number, at: number, isLoose: boolean): Rest {
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

/** 2021—2025年: the second year of a span, if one stands there. */
function spanAt(text: string, year: number, at: number, isLoose: boolean): Rest | null {
  const join = /^年?(?:[-—~至到/]{1,2})/.exec(text.slice(at, at + 4));
  const last = join && yearAt(text, at + join[0].length);
  if (!join || !last || last.year <= year) return null;
  const behind = /^年(?:期间|间)?/.exec(text.slice(last.end, last.end + 4));
  if (!behind && !isLoose) return null;
  return { end: last.end + (behind?.[0].length ?? 0), period: `${year}/${last.year}` };
}

function calendarTimeAt(text: string, at: number, isLoose: boolean): Rest | null {
  const found = yearAt(text, at);
  if (!found) return null;
  const span = spanAt(text, found.year, found.end, isLoose);
  if (span) return span;
  const inside = withinYear(text, found.year, found.end, isLoose);
  return inside.end > found.end || isLoose ? inside : null;
}

function planTimeAt(text: string, at: number, { period }: PeriodContext): Rest | null {
  const named = fiveYearPlanAt(text, at);
  const own = /^(?:规划期|计划期|方案期|本规划期)(?:间|内)?|^(?:规划|计划)(?=末)|^期(?=末)/.exec(
    text.slice(at, at + 5),
  );
  if (!named && !own) return null;
  const years = named ?? period ?? null;
  const behind = named?.end ?? at + (own?.[0].length ?? 0);
  const end = /^(?:期末|末期|末|期满|时末)/.exec(text.slice(behind, behind + 2))?.[0];
  if (end) return { end: behind + end.length, period: years && `${years.lastYear}-12-31`, isEnd: true };
  return { end: behind, period: years && `${years.firstYear}/${years.lastYear}` };
}

const relativeYears: Readonly<Record<string, number>> = {
  今年: 0,
  本年度: 0,
  本年: 0,
  当年: 0,
  去年: -1,
  上年: -1,
  上一年: -1,
  明年: 1,
};

function relativeTimeAt(text: string, at: number, { year }: PeriodContext): Rest | null {
  const word = Object.keys(relativeYears).find((candidate) => text.startsWith(candidate, at));
  if (word === undefined) return null;
  const within =
    year === undefined ? null : withinYear(text, year + (relativeYears[word] ?? 0), at + word.length, false);
  return within ?? { end: at + word.length, period: null };
}

const durationPattern =
  /^(?:再?用|利用|经过|通过|历时)?(?:未来|今后|近)?([一二两三四五六七八九十]|\d{1,2})年(?:左右)?(?:的)?(内|间|时间|努力|累计|期间|(?=增长|翻|共|总共|总计|平均|新增|新建|净增|培育|建成|投入|下降|提高|实现|降低))/;

function durationAt(text: string, at: number, { period }: PeriodContext): Rest | null {
  const match = durationPattern.exec(text.slice(at, at + 14));
  if (!match) return null;
  const numeral = match[1] ?? '';
  const years = Number(numeral) || '一二三四五六七八九十'.indexOf(numeral === '两' ? '二' : numeral) + 1;
  const isWholePlan = period && period.lastYear - period.firstYear + 1 === years;
  // 累计 goes on to tell the kind of target.
  const length = match[0].length - (match[2] === '累计' ? 2 : 0);
  return { end: at + length, period: isWholePlan ? `${period.firstYear}/${period.lastYear}` : null, years };
}

const before = /^(?:截至|截止到|截止|到|至|自|从|于)/;
const behind = /^(?:之前|以前|前|止|之间|期间|以来|起|以后|后|时|内|初)/;

/**
 * The time that stands at a place.
 *
 * @param isLoose whether a bare 2023 or 2023.6 is a time: in a cell of its own it is, in running text it is a number
 */
export function timeAt(
  text: string,
  at: number,
  context: PeriodContext,
  isLoose = false,
): ScannedTime | null {
  const word = before.exec(text.slice(at, at + 3))?.[0] ?? '';
  // 高于“十三五”时期: 于 belongs to the comparing word.
  const lead = word === '于' && /[高低优好快慢大小多少]/.test(text.charAt(at - 1)) ? '' : word;
  const from = at + lead.length;
  const found =
    calendarTimeAt(text, from, isLoose) ??
    planTimeAt(text, from, context) ??
    relativeTimeAt(text, from, context) ??
    durationAt(text, from, context);
  if (!found) return century(text, at, from);
  const tail = behind.exec(text.slice(found.end, found.end + 2))?.[0] ?? '';
  return {
    ...found,
    start: at,
    end: found.end + tail.length,
    isEnd: found.isEnd === true || /^(?:截|到|至)/.test(lead) || /前$|^止$/.test(tail),
    ...(lead.startsWith('截') && { isSoFar: true as const }),
    ...(/^(?:以来|起|以后|后)$/.test(tail) || /^(?:自|从)$/.test(lead) ? { isStart: true as const } : {}),
  };
}

/** 本世纪中叶 is the year 2050 of every outlook that prints it. */
function century(text: string, start: number, from: number): ScannedTime | null {
  const match = /^(?:本|21)世纪中叶/.exec(text.slice(from, from + 6));
  return match && { start, end: from + match[0].length, period: '2050', isEnd: true };
}
