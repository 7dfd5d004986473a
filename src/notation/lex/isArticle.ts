import type { ScannedFigure } from '../scan/figureAt.js';
import type { Lexeme } from './lexeme.js';

// What a Chinese numeral in front of these makes is a name or an ordinal: 三级医院, 四好农村路, 二等奖.
const naming =
  /^(?:级|类|等|线|期|届|轮|层|区|市|县|省|镇|村|国|星|年|月|日|方|里|口|站|点|节|板|组|团|队|席|体|带|路|档|流|品|环|字|度|季度|季|头|根|面|块|列|匹|对|片|座谈)/;
const behindDigits = /^(?:级|届|轮|期(?!刊)|类|号|线|路|型|版|纵|横)/;
// In front of these a numeral can begin a clause.
const openers = new Set(['verb', 'separator', 'time', 'commitment', 'estimate']);

/**
 * Whether a number is a part of a name and no figure: 一支队伍, 三级医院, 5G, 12345热线, PM2.5.
 *
 * @param last what stands in front of it
 */
export function isArticle(text: string, found: ScannedFigure, last: Lexeme | undefined): boolean {
  const { value, unit, unitSpan, digits, comparatorSpans, isChinese, end } = found;
  const [first, behind] = digits;
  const isBare = comparatorSpans.length === 0 && unitSpan === null && unit === null;
  if (/[A-Za-z]/.test(text.charAt(first - 1)) && !unit) return true;
  if (isBare && /^[A-Za-z]/.test(text.slice(behind))) return true;
  if (text.charAt(first - 1) === '第' || (text.charAt(first - 1) === '之' && isChinese)) return true;
  if (!isChinese)
    return isBare
      ? isInName(text, end, last)
      : behindDigits.test(text.slice(behind)) && comparatorSpans.length === 0;
  if (value === null) return unit === null && !/^多|^个/.test(text.slice(end));
  if (unit === '%' && unitSpan === null) return false;
  if (unit === null)
    return (
      comparatorSpans.length === 0 &&
      !(last === undefined && end === text.length) &&
      !/^[番倍]/.test(text.slice(end))
    );
  if (naming.test(text.slice(unitSpan?.[0] ?? end))) return true;
  const numeral = text.slice(digits[0], digits[1]);
  if (numeral === '')
    return last?.type === 'text' && text.slice(first, end).length < 3 && !/[元人]$/.test(unit);
  if (numeral === '一') return !(last?.type === 'verb' && (last.role === 'add' || last.role === 'net'));
  return numeral.length === 1 && last !== undefined && !openers.has(last.type);
}

/** A number without a unit that goes on in words, with no verb in front: 12345热线, 110联动. */
function isInName(text: string, end: number, last: Lexeme | undefined): boolean {
  const next = text.slice(end, end + 1);
  if (last?.type === 'verb') return false;
  return next !== '' && /^[\p{Script=Han}]/u.test(next) && !/^(?:的|的目标)$/.test(next);
}
