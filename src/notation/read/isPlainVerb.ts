import type { Lexeme, VerbLexeme } from '../lex/lexeme.js';
import { isAdverb } from './isAdverb.js';

/** Whether a word says what a figure is, and not over which years it is taken. */
export const isPlainVerb = (lexeme: Lexeme | undefined): lexeme is VerbLexeme =>
  lexeme?.type === 'verb' && !isAdverb(lexeme);
