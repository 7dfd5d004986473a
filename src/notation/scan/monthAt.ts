import type { FoundTime } from './foundTime.js';
import { withinYear } from './withinYear.js';

const month = /^[于在到至]?(?=\d{1,2}月(?:份?[底末]|\d{1,2}[日号](?=之?前)))/;

/** 6月底前, 9月30日前: the end of a month whose year is printed before it, or can be no other. */
export function monthAt(text: string, at: number, year: number | null): FoundTime | null {
  const lead = month.exec(text.slice(at, at + 9));
  if (year === null || !lead || /[\d年每月—~-]/.test(text.charAt(at - 1))) return null;
  const from = at + lead[0].length;
  // Read as if the year stood in front.
  const { end, period } = withinYear(`年${text.slice(from, from + 10)}`, year, 0, false);
  const behind = from + end - 1;
  const tail = /^之?前/.exec(text.slice(behind, behind + 2))?.[0] ?? '';
  return period === `${year}` ? null : { end: behind + tail.length, period, isEnd: true };
}
