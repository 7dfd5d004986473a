import type { Lexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import { aimWords } from '../words/aimWords.js';
import { isPastYear } from './isPastYear.js';
import type { Part } from './partsOf.js';

const soFar = /^截[至止]到?[^，、]{0,8}[年月日前底末]/;

/** A deadline that is still to come; a year alone may also be the one that a report is about. */
const isAhead = (lexeme: Lexeme, context: TargetContext): boolean =>
  lexeme.type === 'time' &&
  lexeme.time.period !== null &&
  (lexeme.time.isEnd || lexeme.time.period.includes('/')) &&
  !lexeme.time.isSoFar &&
  !lexeme.time.isPast &&
  !isPastYear(lexeme, context);

/** Whether a part says of itself that it is a goal: by 力争, 要 or 将, or by a deadline. */
export const isAim = ({ text, lexemes }: Part, context: TargetContext): boolean =>
  aimWords.test(text.replace(soFar, '')) ||
  lexemes.some(
    (lexeme) => lexeme.type === 'commitment' || lexeme.type === 'estimate' || isAhead(lexeme, context),
  );
