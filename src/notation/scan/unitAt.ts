import { findNoUnit, findUnit } from '../words/unitWords.js';
import { scaleAt } from './scannedNumber.js';

/** A unit as it stands in the text. */
export interface ScannedUnit {
  readonly start: number;
  readonly end: number;
  /** Spelled plainly: 件/万人 for 件／每万人. */
  readonly unit: string;
}

// 5个人工智能企业, 2个月季园, 12项目标任务, 50名单亲母亲: the first sign counts, and a word begins behind it.
const oneSign =
  /^(?:个人(?=\p{Script=Han})(?!的|[和与及或]|以[上下内]|左右|获|参|受|等)|个月(?=[季子嫂亮牙饼湖])|个小时(?=[工代光])|项目标(?![准杆段识])|名单(?=亲)|名录(?=[用取]))/u;
// 5000个体工商户, 100个性化方案: without a unit.
const noSign = /^(?:个体(?:$|户|工商|经[营济]|私营|农|商|劳动|从业|[^\p{Script=Han}])|个性化)/u;

/** Behind one simple unit, its scale before it; -1 when none stands there. */
function simpleEnd(text: string, at: number): number {
  const { end: behindScale } = scaleAt(text, at);
  const words = text.slice(behindScale, behindScale + 5);
  if (oneSign.test(words)) return behindScale + 1;
  if (findNoUnit(text, behindScale) || noSign.test(words)) return -1;
  const found = findUnit(text, behindScale);
  const end = behindScale + (found?.word.length ?? 0);
  // 3PL, 5GHz: the letters go on, and are another word.
  const isCut = /[A-Za-z]/.test(text.charAt(end - 1)) && /[A-Za-z]/.test(text.charAt(end));
  return found && !isCut ? end : -1;
}

/** Behind the denominator that a stroke, 每 or · introduces; `at` when there is none. */
function denominatorEnd(text: string, at: number): number {
  const stroke = /^(?:\/每?|每(?=[十百千万亿人户平公亩升]|立方))/.exec(text.slice(at, at + 3));
  if (!stroke) return at;
  const from = at + stroke[0].length;
  // 人口 is a unit below the stroke only.
  const { end: behindScale } = scaleAt(text, from);
  if (text.startsWith('人口', behindScale)) return behindScale + 2;
  const end = simpleEnd(text, from);
  return end < 0 ? at : end;
}

/**
 * The unit that stands at a place: 件, 亿元, 件/万人. A word that only begins like one (项目, 家庭) is none.
 *
 * @param at where the scale before the unit begins, if it has one
 */
export function unitAt(text: string, at: number): ScannedUnit | null {
  const perMany = /^1?\/每?(?:10万|100万|10{3,6}|[十百千]?万|千)(?:人口|人|例|活产)?(?![\d.])/.exec(
    text.slice(at, at + 10),
  );
  if (perMany) return { start: at, end: at + perMany[0].length, unit: perMany[0].replace(/^1|每/g, '') };
  const top = simpleEnd(text, at);
  if (top < 0) return null;
  let end = top;
  for (let next = denominatorEnd(text, end); next > end; next = denominatorEnd(text, end)) end = next;
  const unit = text.slice(at, end).replace(/\/?每/g, '/').replace(/ /g, '');
  return { start: at, end, unit: plainUnit(unit) };
}

const plainUnit = (unit: string): string =>
  unit.endsWith('个百分点') ? '百分点' : unit.replace(/^个(?=工作日|小时|自然日)/, '');
