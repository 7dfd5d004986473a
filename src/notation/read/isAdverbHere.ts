import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { changeRoles } from '../words/changeRoles.js';
import { meanNames } from '../words/meanNames.js';

// 年均浓度, 年均气温: a mean that is measured, not a sum spread over years.
const measuredMean = new RegExp(`^.{0,6}?(?:${meanNames}|值|水平|自然增长|机械增长)`);
const surelyMean = new RegExp(`^.{0,6}?(?:${meanNames}|均值)`);

// 年均要增长, 年均应提高; 年均可支配收入 is a name.
const modal =
  /^(?:分别|实际|名义|要|将|需要?|应当?(?![急用])|须|可(?=[增提下降达保])|能(?=[增提下降达保])|至少|再)/;

/** 标准提高到每人每年6000元: what each gets in a year, to be reached once. */
function isPerHead({ text }: NormalText, lexemes: readonly Lexeme[], { start, end }: Lexeme): boolean {
  const next = lexemes.find((one) => one.start === end);
  return (
    next?.type === 'figure' &&
    /元$/.test(next.figure.unit ?? '') &&
    text.startsWith('每年', start) &&
    /(?:[到至为于达]|标准)(?:每(?:[人户村生亩]|[名位家所个](?!\d)\p{Script=Han}{0,4}))?$/u.test(
      text.slice(Math.max(0, start - 9), start),
    )
  );
}

/** 年均 in front of a verb or a figure is an adverb; in 年均浓度 it belongs to the name. */
export function isAdverbHere(normal: NormalText, lexemes: readonly Lexeme[], adverb: Lexeme): boolean {
  if (adverb.type !== 'verb') return true;
  if (adverb.role === 'each') return !isPerHead(normal, lexemes, adverb);
  if (adverb.role !== 'average') return true;
  const at = lexemes.indexOf(adverb);
  const next = lexemes[at + 1];
  if (next?.type !== 'text') return next === undefined || next.type === 'verb' || next.type === 'figure';
  const behind = normal.text.slice(next.start, next.start + 8);
  const figure = lexemes[at + 2];
  // 年均演出100场: so many in a year.
  const isCounted =
    figure?.type === 'figure' &&
    /^[百千]?[万亿]?(?:[件家个项场次期人名户批例]|人次|亩)$/.test(figure.figure.unit ?? '');
  if (isCounted && next.end - next.start <= 6 && !measuredMean.test(behind)) return true;
  // 年均因灾损失占GDP的比例: a share is measured in every year, and not spread over them.
  const name = figure?.type === 'figure' ? normal.text.slice(next.start, figure.start) : '';
  if (/(?:死亡率|比例|比重|占比|发生率)(?:小于|低于|不[超高大多低少][过于])?$/.test(name)) return false;
  // 建设范围内年均蓄积量净增2000万立方米: a change of every year, whatever stands in front.
  const isChange = lexemes
    .slice(at + 1)
    .some((one) => one.type === 'verb' && (one.role === 'add' || changeRoles.has(one.role)));
  if (isChange && normal.text.charAt(adverb.start) === '年' && !surelyMean.test(behind)) return true;
  const isFirst = lexemes.slice(0, at).every(({ type }) => type === 'time' || type === 'commitment');
  return modal.test(behind) || (isFirst && !measuredMean.test(behind));
}
