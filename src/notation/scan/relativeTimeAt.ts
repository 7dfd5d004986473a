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

/** A time reckoned from the year it is said in: 今年, 上年底. */
export function relativeTimeAt(text: string, at: number, { year }: PeriodContext): FoundTime | null {
  const word = Object.keys(relativeYears).find((candidate) => text.startsWith(candidate, at));
  if (word === undefined) return null;
  const within =
    year === undefined ? null : withinYear(text, year + (relativeYears[word] ?? 0), at + word.length, false);
  return within ?? { end: at + word.length, period: null };
}
