import type { Lexeme } from '../lex/lexeme.js';
import { isAttributeSize } from './isAttributeSize.js';

/** The lexemes with the verbs of an attribute as words of it: 利润增长10%以上的企业 does not ask for growth. */
export function plainAttributes(text: string, lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const plain = [...lexemes];
  for (const at of lexemes.keys()) {
    if (!isAttributeSize(text, lexemes, at)) continue;
    for (let before = at - 1; plain[before]?.type === 'verb'; before -= 1) {
      const { start, end } = plain[before] as Lexeme;
      plain[before] = { type: 'text', start, end };
    }
  }
  return plain;
}
