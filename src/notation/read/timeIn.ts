import type { TimeLexeme } from '../lex/lexeme.js';
import type { Clause } from './clause.js';
import { isAttributive } from './isAttributive.js';

// 2020年底 is told as a day, and what is reckoned from it as the year.
const isOf = (period: string | null, from: string): boolean =>
  period === from || (period?.endsWith('-12-31') === true && period.startsWith(from));

/** The last time of a clause that its change does not start from. */
export const timeIn = ({ lexemes, from, normal, context }: Clause): TimeLexeme | null =>
  lexemes.findLast(
    (lexeme) =>
      lexeme.type === 'time' &&
      !isAttributive(normal, lexeme, context) &&
      (from === null || !isOf(lexeme.time.period, from)),
  ) as TimeLexeme | null;
