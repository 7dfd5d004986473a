import type { FoundTime } from './foundTime.js';

// 年末 is a part of many names: 年末常住人口.
const yearEnd = /^[于在到至]?(?:年底(?:之?前|以前)?|年末之?前)(?![余结存])/;

const holidays = [
  [/^"?国庆"?节?之?前(?!后)/, '09-30'],
  [/^"?五一"?(?:劳动)?节?之?前(?!后)/, '04-30'],
] as const;

/** 年底前: the end of a year that is told before it. */
export function yearEndAt(text: string, at: number, year: number | null): FoundTime | null {
  const words = yearEnd.exec(text.slice(at, at + 6))?.[0];
  const day = holidays.find(([word]) => word.test(text.slice(at, at + 7)));
  if (day && year !== null)
    return {
      end: at + (day[0].exec(text.slice(at, at + 7))?.[0].length ?? 0),
      period: `${year}-${day[1]}`,
      isEnd: true,
    };
  if (year === null || !words || /[\d年每历上去]/.test(text.charAt(at - 1))) return null;
  return { end: at + words.length, period: `${year}-12-31`, isEnd: true };
}
