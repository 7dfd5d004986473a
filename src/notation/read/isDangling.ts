import { findComparatorAfter, findComparatorBefore } from '../words/comparatorWords.js';
import { movingRoles } from '../words/movingRoles.js';
import { findUnit } from '../words/unitWords.js';
import type { Clause } from './clause.js';

const waiting = new Set([...movingRoles, 'reach', 'add']);

/** 家, 家以上: a unit with nothing in front. */
function isUnitOnly(words: string): boolean {
  const length = findUnit(words, 0)?.word.length ?? 0;
  if (length === 0) return false;
  const behind = words.slice(length);
  return behind === '' || findComparatorAfter(behind, 0)?.word.length === behind.length;
}

/** Whether a verb or a comparing word waits for a figure that is not there: 达到件, 增长%, 不低于. */
export function isDangling({ words, verb, figure, from, lexemes }: Clause): boolean {
  // 不低于上年: it is compared with a year.
  if (figure || from !== null || words === '') return false;
  if (lexemes.some(({ type }) => type === 'time') && /[于少过多]$/.test(words)) return false;
  if (/分之$/.test(words)) return true;
  if (verb && /[番倍半]/.test(words)) return false;
  const rest = verb ? words.replace(verb.text, '') : words;
  const comparing = findComparatorBefore(rest, 0) ?? findComparatorAfter(rest, 0);
  const unit = rest.slice(comparing?.word.length ?? 0);
  const isUnit = unit === '' || isUnitOnly(unit);
  if (!isUnit) return false;
  return verb
    ? waiting.has(verb.role) &&
        (unit !== '' || comparing !== null || verb.role === 'reach' || verb.role === 'lowerTo')
    : unit !== words || unit !== '';
}
