import type { Lexeme } from '../../lex/lexeme.js';
import { earlierWork } from '../../words/earlierWork.js';

/** 去年开工的12个项目要全面完成: which things are meant. */
export const isOfEarlier = (text: string, lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes
    .slice(0, at)
    .some(
      ({ type, start }) =>
        type === 'time' &&
        start + (earlierWork(text, start)?.which.length ?? Number.NaN) === lexemes[at]?.start,
    );
