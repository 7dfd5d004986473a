import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { isDeed } from '../words/isDeed.js';

const asides = new Set(['time', 'commitment', 'estimate', 'note']);
const deeds: ReadonlySet<string> = new Set(['bring', 'add', 'build']);

/** Whether a clause begins with what is done and not with who does it or what it is about. */
export function isDoing({ text }: NormalText, lexemes: readonly Lexeme[]): boolean {
  const first = lexemes.find(({ type }) => !asides.has(type));
  if (first?.type === 'verb') return deeds.has(first.role);
  return first !== undefined && isDeed(text.slice(first.start, lexemes.at(-1)?.end));
}
