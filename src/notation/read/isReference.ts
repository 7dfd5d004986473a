import type { Lexeme, TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';
import { groundEnd } from './groundEnd.js';
import { isPastYear } from './isPastYear.js';

// 由2018年的1.4%提高到2025年的1.97%: shares of the two years, and none of the other.
const isReachedFromShare = /%\p{Script=Han}{1,4}[到至]$/u;

const comparing = /(?:[比较与以同]|相较于)$/;

const ratio = /(?:收入|师生|生师|床护|医护|男女|性别|负债|债务)比$/;

/** 城乡居民收入比2025年降到2以内: a ratio and the year to reach it in. */
function isOfRatio(
  { text }: Pick<NormalText, 'text'>,
  lexemes: readonly Lexeme[],
  at: number,
  context: TargetContext,
): boolean {
  const time = lexemes[at] as TimeLexeme;
  const [from, behind] = [Math.max(0, time.start - 4), lexemes[at + 1]];
  const isReached = behind?.type === 'verb' && (behind.role === 'reach' || behind.role === 'lowerTo');
  return isReached && !isPastYear(time, context) && ratio.test(text.slice(from, time.start));
}

/** Whether a time is what a change is reckoned from: 比2020年, 2020年的1.5倍, 与2020年相比. */
export function isReference(
  { text }: NormalText,
  lexemes: readonly Lexeme[],
  at: number,
  context: TargetContext,
): boolean {
  const time = lexemes[at] as TimeLexeme;
  const before = text.slice(Math.max(0, time.start - 3), time.start);
  const behind = text.slice(time.end, time.end + 4);
  const of = lexemes[at + 1];
  // 在2020年79.2岁的基础上.
  if (of?.type === 'figure' && groundEnd(text, of) !== null) return true;
  if (
    /(?:高于|低于|超过|好于|优于)$/.test(before) ||
    /^(?:相比|为基[数期准点础年]|为起点|为参[照考]|的?基础上|的?水平|的?基数)/.test(behind)
  )
    return true;
  // 占比到2023年达到55%: a deadline, and no year to compare with.
  const isDeadline =
    /^[到至截]|前$/.test(text.slice(time.start, time.end)) ||
    (/占比$/.test(before) && !isPastYear(time, context));
  if (
    !isDeadline &&
    comparing.test(before) &&
    lexemes[at - 1] !== undefined &&
    !isOfRatio({ text }, lexemes, at, context)
  )
    return true;
  // 2020年的80% is a share of a year that is past; 提高到2025年的80% is the year to reach it in.
  const next = lexemes[at + 1]?.type === 'text' ? lexemes[at + 2] : lexemes[at + 1];
  return (
    next?.type === 'figure' &&
    (/^[倍番]$/.test(next.figure.unit ?? '') || (next.figure.unit === '%' && isPastYear(time, context))) &&
    behind.startsWith('的') &&
    !isReachedFromShare.test(text.slice(Math.max(0, time.start - 8), time.start))
  );
}
