import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import type { Words } from './clause.js';
import { trimmedName } from './trimmedName.js';

const asides = new Set(['time', 'estimate', 'note']);
const covered =
  /^(?<lead>[^，。；、]{0,30}实现|[^，。；、]{0,20}?(?:推[动进]|促进|力促|确保|做到))(?<name>[^，。；]{2,40}?)的?(?<![健安])全覆盖(?!["”])/u;

/** 实现村卫生室全覆盖: what is covered, behind the verb that leads up to it. */
export function coveredName(normal: NormalText, lexemes: readonly Lexeme[]): Words | null {
  const [first, last] = [lexemes.find(({ type }) => !asides.has(type)), lexemes.at(-1)];
  if (!first || !last) return null;
  const found = covered.exec(normal.text.slice(first.start, last.end))?.groups;
  const start = first.start + (found?.lead?.length ?? 0);
  return found?.name ? trimmedName(normal, start, start + found.name.length) : null;
}
