import type { Lexeme } from '../lex/lexeme.js';

/** Types of words that say when something is to be and how firmly, and never what. */
export const asideTypes: ReadonlySet<Lexeme['type']> = new Set<Lexeme['type']>([
  'time',
  'commitment',
  'estimate',
]);
