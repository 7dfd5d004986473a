import { findComparatorAfter } from '../words/comparatorWords.js';
import type { Lexeme } from './lexeme.js';

/** 培训5万人次(其中退役军人1万人次)以上: a comparing word that stands behind the remark is of the figure in front of it. */
export function withBoundBehindNote(text: string, lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return lexemes.flatMap((lexeme, at): Lexeme[] => {
    const [before, note, next] = [lexemes[at - 2], lexemes[at - 1], lexemes[at + 1]];
    const bound = boundOf(text, lexeme, next, lexemes[at + 2]);
    if (lexeme.type === 'figure' && bound) {
      const { comparator, isRound = false } = bound.meaning;
      const start = next?.end ?? 0;
      const figure = {
        ...lexeme.figure,
        comparator,
        isRound: lexeme.figure.isRound || isRound,
        comparatorSpans: [...lexeme.figure.comparatorSpans, [start, start + bound.word.length] as const],
      };
      return [{ ...lexeme, figure }];
    }
    return lexeme.type === 'text' && before && boundOf(text, before, note, lexeme) ? [] : [lexeme];
  });
}

/** The comparing word that is all there is behind a remark. */
function boundOf(text: string, figure: Lexeme, note: Lexeme | undefined, rest: Lexeme | undefined) {
  if (figure.type !== 'figure' || figure.figure.comparator !== null || note?.type !== 'note') return null;
  if (figure.end !== note.start || rest?.type !== 'text') return null;
  const found = findComparatorAfter(text, note.end);
  return found && note.end + found.word.length === rest.end ? found : null;
}
