import type { PeriodContext } from '../parsedPeriod.js';
import type { FoundTime } from './foundTime.js';
import { withinYear } from './withinYear.js';

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

const some = '[一二两三四五六七八九十几]';
// 近三年平均水平 is something to compare with, and no time of its own.
const behind = new RegExp(
  `^(?:(?:过去|近|最近|这)?的?(?:${some}|\\d{1,2})年多?[以来]?来|过去的?(?:${some}|\\d{1,2})年|` +
    `近(?:${some}|\\d)年(?=[，、]|累计|已|共|新增|年均)|近年来?|多年来|历年来|(?:截至)?(?:目前|当前|眼下)(?=[，,]))(?!平均|均值|水平|最|同期)`,
);

/** What of a year stands behind its word: 4月 of 今年4月, 底 of 今年底. */
function partIn(text: string, at: number, year: number): FoundTime {
  const named = withinYear(`年${text.slice(at, at + 13)}`, year, 0, false);
  const isMonth = /^\d{1,2}月/.test(text.slice(at, at + 3)) && named.end > 1;
  return isMonth ? { ...named, end: at + named.end - 1 } : withinYear(text, year, at, false);
}

/** The part of the only year of a plan; the year alone is what the plan is for anyhow. */
function partOf(text: string, at: number, period: PeriodContext['period'], shift: number): FoundTime | null {
  if (!period || period.firstYear !== period.lastYear) return null;
  const found = partIn(text, at, period.lastYear + shift);
  return found.end > at ? found : null;
}

/** A time reckoned from the year it is said in: 今年, 上年底. */
export function relativeTimeAt(text: string, at: number, { year, period }: PeriodContext): FoundTime | null {
  // 在…基础上年均增长: no last year.
  const both = /^今明两年/.exec(text.slice(at, at + 4))?.[0];
  if (both) {
    const first = year ?? (period?.firstYear === period?.lastYear ? period?.lastYear : undefined);
    return { end: at + both.length, period: first === undefined ? null : `${first}/${first + 1}`, years: 2 };
  }
  const isMean = /^上年[均平]/.test(text.slice(at, at + 3)) && /[础以]/.test(text.charAt(at - 1));
  const word = isMean
    ? undefined
    : Object.keys(relativeYears).find((candidate) => text.startsWith(candidate, at));
  if (word === undefined) {
    const past = behind.exec(text.slice(at, at + 10))?.[0];
    return past === undefined ? null : { end: at + past.length, period: null, isPast: true };
  }
  const isPast = (relativeYears[word] ?? 0) < 0 && ({ isPast: true } as const);
  const end = at + word.length;
  const shift = relativeYears[word] ?? 0;
  const within = year === undefined ? partOf(text, end, period, shift) : partIn(text, end, year + shift);
  return { ...(within ?? { end: at + word.length, period: null }), ...isPast };
}
