import type { TimeLexeme } from '../lex/lexeme.js';
import type { Clause } from './clause.js';

/** The last time of a clause that its change does not start from. */
export const timeIn = ({ lexemes, from }: Clause): TimeLexeme | null =>
  lexemes.findLast(
    (lexeme) => lexeme.type === 'time' && (from === null || lexeme.time.period !== from),
  ) as TimeLexeme | null;
