import type { Lexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import { aimWords } from '../words/aimWords.js';
import { isPastYear } from './isPastYear.js';
import type { Part } from './partsOf.js';

// 截至8月末; 2018年1月至10月: months counted from the first are of a report.
const soFar = /^截[至止]到?[^，、]{0,8}[年月日前底末]|^(?:20\d{2}年)?1月?份?[-—~至到]\d{1,2}月份?/;

// 完成“十四五”目标任务: whose goals they are; “十四五”前四年: the first years of it.
const ofGoal = /^(?:(?:规划|计划)?(?:目标|任务|指标|提出|确定)|[一二三四]年)/;

/** A deadline that is still to come; a year alone may also be the one that a report is about. */
const isAhead = (lexeme: Lexeme, behind: string, context: TargetContext): boolean =>
  lexeme.type === 'time' &&
  !ofGoal.test(behind) &&
  lexeme.time.period !== null &&
  (lexeme.time.isEnd || lexeme.time.period.includes('/')) &&
  !lexeme.time.isSoFar &&
  !lexeme.time.isPast &&
  !isPastYear(lexeme, context);

/** Whether a part says of itself that it is a goal: by 力争, 要 or 将, or by a deadline; 截至8月末 is none. */
export function isAim({ start, text, lexemes }: Part, context: TargetContext): boolean {
  const opening = soFar.exec(text)?.[0].length ?? 0;
  return (
    aimWords.test(text.slice(opening)) ||
    lexemes.some(
      (lexeme) =>
        lexeme.start >= start + opening &&
        (lexeme.type === 'commitment' ||
          lexeme.type === 'estimate' ||
          isAhead(lexeme, text.slice(lexeme.end - start), context)),
    )
  );
}
