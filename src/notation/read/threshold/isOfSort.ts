import type { Lexeme } from '../../lex/lexeme.js';
import { hasBoundBefore } from '../../scan/boundSide.js';

// What is so old, so long or so strong, beside the unit; 平均年龄40岁 and 寿命80岁 are measured.
const sizedThings: readonly (readonly [RegExp, RegExp])[] = [
  // 73.25岁提高到74岁 goes from the one to the other.
  [
    /^(?:周?岁|个月龄)$/,
    /^的?(?!的?(?:目标|水平|左右|以[上下内])|(?:提[高升]|增[长加]|上升|延长|下降|降低?|减少|缩短)(?:[到至为约近]|\d))[\p{Script=Han}]{2}/u,
  ],
  [/^$/, /^人口(?:的)?(?:城市|大[市县]|以上)/],
  [/^千伏$/, /^[及和]?\p{Script=Han}{2}/u],
  [/^(?:小时|天)$/, /^(?:过境)?免签/],
  [/^年$/, /^的?(?:老旧)?(?:电梯|小区|住宅|房屋|建筑|车辆|管[网道线]|设备|机组)/],
];

/** 为60岁以上老年人体检, 500千伏主干网架, 20年以上电梯更新: what a thing is like, in a clause that counts nothing. */
export function isOfSort(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const figure = lexemes[at];
  if (figure?.type !== 'figure') return false;
  const before = text.slice(Math.max(lexemes[0]?.start ?? 0, figure.start - 8), figure.start);
  const behind = text.slice(figure.end, lexemes.at(-1)?.end);
  const { unit } = figure.figure;
  if (/时速$/.test(before) && unit === '公里') return /^\p{Script=Han}{2}/u.test(behind);
  const isAsked = hasBoundBefore(figure.figure);
  return (
    !isAsked &&
    !/寿命|年龄|期望/.test(before) &&
    sizedThings.some(([of, thing]) => of.test(unit ?? '') && thing.test(behind))
  );
}
