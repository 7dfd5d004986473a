import type { TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import { deadlineOf } from '../scan/deadlineOf.js';
import type { NormalText } from '../text/normalText.js';

const drawingUp =
  /(?:编制|编修|修编|制定|制订|修订|谋划|出台|印发|起草|启动|开展|绘制|编写|完善)(?:完成|好|新一轮)?(?:全[国省市县区])?"?$/;
const facing = /面向$/;
const named = /^"?[^，。；、]{0,30}?(?:规划|方案|纲要|计划|战略|蓝图|愿景)/;
const drawnUp = /^"?[^，。；、]{0,24}?(?:规划|方案|纲要|计划)的?(?:编制|修编|制定|制订|修订|起草)/;

/** Whether a time is a part of what a document is called: 编制2035年国土空间规划, 面向2030年的行动方案. */
export const isOfDocument = (
  { text }: NormalText,
  { start, end, time }: TimeLexeme,
  { period }: TargetContext,
): boolean => {
  const [before, behind] = [text.slice(Math.max(0, start - 10), start), text.slice(end, end + 44)];
  if (facing.test(before)) return named.test(behind);
  const isLater =
    time.period !== null && (!period || Number(deadlineOf(time.period).slice(0, 4)) > period.lastYear);
  return isLater && ((drawingUp.test(before) && named.test(behind)) || drawnUp.test(behind));
};
