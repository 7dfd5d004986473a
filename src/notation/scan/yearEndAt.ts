import type { FoundTime } from './foundTime.js';

// 年末 is a part of many names: 年末常住人口.
const yearEnd = /^[于在到至]?(?:年底(?:之?前|以前)?|年末之?前)(?![余结存])/;

const holidays = [
  [/^"?国庆"?节?之?前(?!后)/, '09-30'],
  [/^"?五一"?(?:劳动)?节?之?前(?!后)/, '04-30'],
] as const;

/** 年底前: the end of a year that is told before it. */
export function yearEndAt(text: string, at: number, year: number | null): FoundTime | null {
  if (year === null) return null;
  for (const [pattern, day] of holidays) {
    const found = pattern.exec(text.slice(at, at + 7))?.[0];
    if (found) return { end: at + found.length, period: `${year}-${day}`, isEnd: true };
  }
  const words = yearEnd.exec(text.slice(at, at + 6))?.[0];
  if (!words || /[\d年每历上去]/.test(text.charAt(at - 1))) return null;
  return { end: at + words.length, period: `${year}-12-31`, isEnd: true };
}
