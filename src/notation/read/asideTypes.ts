import type { Lexeme } from '../lex/lexeme.js';

/** Types of words that say when something is to be and how firmly, and never what. */
export const asideTypes: ReadonlySet<Lexeme['type']> = new Set<Lexeme['type']>([
  'time',
  'commitment',
  'estimate',
]);

/** The same with figures and remarks: of none of them there is a name. */
export const namelessTypes: ReadonlySet<Lexeme['type']> = new Set<Lexeme['type']>([
  ...asideTypes,
  'figure',
  'note',
]);
