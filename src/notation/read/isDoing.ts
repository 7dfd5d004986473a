import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { deedRoles } from '../words/deedRoles.js';
import { isDeed } from '../words/isDeed.js';
import { asideTypes } from './asideTypes.js';

/** Whether a clause begins with what is done and not with who does it or what it is about. */
export function isDoing({ text }: NormalText, lexemes: readonly Lexeme[]): boolean {
  const first = lexemes.find(({ type }) => !asideTypes.has(type) && type !== 'note');
  if (first?.type === 'verb') return deedRoles.has(first.role);
  return first !== undefined && isDeed(text.slice(first.start, lexemes.at(-1)?.end));
}
