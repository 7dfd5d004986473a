import { isKnownUnit } from '../../../quantity/unit.js';
import { unsetReasonOf } from '../../kinds/unset.js';
import { attributeOf } from '../../read/attributeOf.js';
import { unitAt } from '../../scan/unitAt.js';
import { normalText } from '../../text/normalText.js';

/** What a cell looks like, its column aside. `mark`: a sign that says the cell is empty. */
export type CellKind = 'empty' | 'mark' | 'figure' | 'unit' | 'attribute' | 'text';

const longestFigure = 60;
/** Words that stand around the figures of a cell and leave it a figure. */
const around =
  /^(?:[[\](),，;；:、/→~—*+\-≥≤><=≈±①②③\n ]|约|近|达到?|超过?|突破|不低于|不少于|不高于|不超过|高于|低于|大于|小于|至少|最多|力争|保持在?|稳定在|控制在|维持在|提[高升][到至]?|增[长加][到至]?|下降[到至]?|降[低到至]+|减少|新增|净增|累计|年均|平均|每年|左右|以上|以下|以内|之内|及|余|多|个百分点|百分点|前|第|位|名|到|至|年|其中|预计|确保)+/;

// Neither binding nor anticipatory, or a sign that a note explains.
const otherAttribute =
  /^(?:(?:建议|引导|参考|监测|鼓励|倡导|基础|导向|控制|指令|推荐|限制|评价|考核|刚|弹)性(?:指标)?|[★☆▲△●○■□◆◇])$/;

// 保持基本稳定: words in the place of a figure.
const saidInPlace =
  /^(?:(?:保持|维持)(?:总体|基本|大体)?稳定|基本稳定|(?:完成|达到|控制在)(?:国家|省|上级)下达[\p{Script=Han}]{0,6}|(?:持续|稳步|明显|逐步)(?:提高|提升|下降|降低|增长|改善))$/u;

function isFigure(text: string): boolean {
  if (text.length > longestFigure) return false;
  let [at, hasDigits] = [0, false];
  while (at < text.length) {
    const rest = text.slice(at);
    const step =
      /^\d[\d.,]*(?:[百千万亿]+(?![一-龥]))?/.exec(rest)?.[0].length ??
      around.exec(rest)?.[0].length ??
      (hasDigits ? (unitAt(text, at)?.end ?? at) - at : 0);
    if (step === 0) return false;
    hasDigits ||= /^\d/.test(rest);
    at += step;
  }
  return hasDigits;
}

/** Whether words are a unit and nothing else. */
export function isUnit(words: string): boolean {
  return words !== '' && words.length < 16 && (isKnownUnit(words) || unitAt(words, 0)?.end === words.length);
}

/**
 * What a cell looks like.
 *
 * @example
 * cellKind('≥85') // 'figure'
 * cellKind('亿元') // 'unit'
 * cellKind('—') // 'mark'
 */
export function cellKind(cell: string): CellKind {
  if (cell.trim() === '') return 'empty';
  if (cell.length > 400) return 'text';
  const { text } = normalText(cell);
  if (unsetReasonOf(text) === 'empty') return 'mark';
  if (attributeOf(text) || otherAttribute.test(text)) return 'attribute';
  if (isUnit(text.replace(/^\((.*)\)$/, '$1'))) return 'unit';
  return isFigure(text) || saidInPlace.test(text) ? 'figure' : 'text';
}
