import type { Lexeme } from '../lex/lexeme.js';
import { groundEnd } from './groundEnd.js';

/** The lexemes of a segment, what stands behind 的基础上 parted from it. */
export const withGrounds = (text: string, lexemes: readonly Lexeme[]): readonly Lexeme[] =>
  lexemes.flatMap((lexeme, at): Lexeme[] => {
    const last = lexemes[at - 1];
    const end = last?.type === 'figure' ? groundEnd(text, last) : null;
    return end !== null && lexeme.type === 'text' && end < lexeme.end
      ? [
          { ...lexeme, end },
          { ...lexeme, start: end },
        ]
      : [lexeme];
  });
