import type { Lexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import { aimWords } from '../words/aimWords.js';
import { isPastYear } from './isPastYear.js';
import type { Part } from './partsOf.js';

const soFar = /^截[至止]到?[^，、]{0,8}[年月日前底末]/;

// 完成“十四五”目标任务: whose goals they are.
const ofGoal = /^(?:规划|计划)?(?:目标|任务|指标|提出|确定)/;

/** A deadline that is still to come; a year alone may also be the one that a report is about. */
const isAhead = (lexeme: Lexeme, behind: string, context: TargetContext): boolean =>
  lexeme.type === 'time' &&
  !ofGoal.test(behind) &&
  lexeme.time.period !== null &&
  (lexeme.time.isEnd || lexeme.time.period.includes('/')) &&
  !lexeme.time.isSoFar &&
  !lexeme.time.isPast &&
  !isPastYear(lexeme, context);

/** Whether a part says of itself that it is a goal: by 力争, 要 or 将, or by a deadline. */
export const isAim = ({ text, lexemes }: Part, context: TargetContext): boolean =>
  aimWords.test(text.replace(soFar, '')) ||
  lexemes.some(
    (lexeme) =>
      lexeme.type === 'commitment' ||
      lexeme.type === 'estimate' ||
      isAhead(lexeme, text.slice(lexeme.end - (lexemes[0]?.start ?? 0)), context),
  );
