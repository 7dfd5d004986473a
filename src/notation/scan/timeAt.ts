import type { PeriodContext } from '../parsedPeriod.js';
import { calendarTimeAt } from './calendarTimeAt.js';
import { durationAt } from './durationAt.js';
import { planTimeAt } from './planTimeAt.js';
import { relativeTimeAt } from './relativeTimeAt.js';
import type { ScannedTime } from './scannedTime.js';

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
    ...(lead.startsWith('截') && !tail.endsWith('前') && { isSoFar: true as const }),
    ...(tail === '以来' && { isPast: true as const }),
    ...(/^(?:以来|起|以后|后)$/.test(tail) || /^(?:自|从)$/.test(lead) ? { isStart: true as const } : {}),
  };
}

/** 本世纪中叶 is the year 2050 of every outlook that prints it. */
function century(text: string, start: number, from: number): ScannedTime | null {
  const match = /^(?:本|21)世纪中叶/.exec(text.slice(from, from + 6));
  return match && { start, end: from + match[0].length, period: '2050', isEnd: true };
}
