import type { Lexeme } from '../lex/lexeme.js';
import { joinWords } from '../words/joinWords.js';
import { groundEnd } from './groundEnd.js';
import { isWhollyCovered } from './isWhollyCovered.js';

const joining = new RegExp(`${joinWords}$`);

/** Where words begin that go on with something else: behind 的基础上, and at 和 behind what is covered whole. */
function partIn(
  text: string,
  lexeme: Lexeme,
  last: Lexeme | undefined,
  next: Lexeme | undefined,
): number | null {
  if (lexeme.type !== 'text') return null;
  if (last?.type === 'figure') return groundEnd(text, last);
  const words = text.slice(lexeme.start, lexeme.end);
  const isJoined =
    next?.type === 'figure' && next.figure.unit === '%' && isWhollyCovered(words.replace(joining, ''));
  return isJoined ? lexeme.end - (joining.exec(words)?.[0].length ?? 0) : null;
}

/** The lexemes of a segment, cut where one of them holds the end of one piece and the beginning of the next. */
export const partedLexemes = (text: string, lexemes: readonly Lexeme[]): readonly Lexeme[] =>
  lexemes.flatMap((lexeme, at): Lexeme[] => {
    const part = partIn(text, lexeme, lexemes[at - 1], lexemes[at + 1]);
    return part !== null && part < lexeme.end
      ? [
          { ...lexeme, end: part },
          { ...lexeme, start: part },
        ]
      : [lexeme];
  });
