import type { ScannedFigure } from '../scan/scannedFigure.js';
import { findVerb } from '../words/verbWords.js';
import type { Lexeme } from './lexeme.js';

// What a Chinese numeral in front of these makes is a name or an ordinal: 三级医院, 四好农村路, 二等奖.
const naming =
  /^(?:级|类|等|线|期|届|轮|层|区|市|县|省|镇|村|国|星|年|月|日|方|里|口|站|点|节|板|组|团|队|席|体|带|路|档|流|品|环|字|度|季度|季|头|根|面|块|列|匹|对|片|座谈)/;
// 10期工程 is a name, 培训班10期 a count.
const behindDigits = /^(?:(?:届|轮|期|类)(?=[\p{Script=Han}A-Za-z])(?![左以])|级|号|线|路|型|版|纵|横)/u;
// In front of these a numeral can begin a clause.
const openers = new Set(['verb', 'separator', 'time', 'commitment', 'estimate']);

const countable = /[名家个户件项人元所支套台]$/;

/**
 * Whether a number is a part of a name and no figure: 一支队伍, 三级医院, 5G, 12345热线, PM2.5.
 *
 * @param last what stands in front of it
 */
export function isArticle(text: string, found: ScannedFigure, last: Lexeme | undefined): boolean {
  const { unit, unitSpan, digits, comparatorSpans, isChinese } = found;
  // A damaged figure is shown as such, and never passes for a name.
  if (found.isBroken) return false;
  const [first, behind] = digits;
  // 不低于2020年水平: a year to compare with, not so many years.
  if (unit === '年' && /^(?:19|20|21)\d{2}年$/.test(text.slice(first, unitSpan?.[1] ?? first))) return true;
  const isBare = comparatorSpans.length === 0 && unit === null;
  if (
    /[A-Za-z] ?$/.test(text.slice(Math.max(0, first - 2), first)) &&
    (!unit || text.charAt(first - 1) === ' ')
  )
    return true;
  if (isBare && /^[A-Za-z]/.test(text.slice(behind, behind + 1))) return true;
  // 每年4月: a month of the calendar.
  if (
    /^(?:月|月份|月底)$/.test(unit ?? '') &&
    /(?:每年|年|每年的)$/.test(text.slice(Math.max(0, first - 3), first))
  )
    return true;
  if (
    unit === null &&
    /^月/.test(text.slice(behind, behind + 1)) &&
    /每年的?$/.test(text.slice(Math.max(0, first - 3), first))
  )
    return true;
  if (/[第每]/.test(text.charAt(first - 1))) return true;
  // 前5家企业市场份额: the first so many of a name.
  if (
    text.charAt(first - 1) === '前' &&
    unit !== null &&
    /^\p{Script=Han}/u.test(text.slice(found.end, found.end + 1))
  )
    return true;
  // 15分钟健身圈, 半小时通勤圈: a circle that is named so.
  if (
    /^(?:分钟|小时|公里)$/.test(unit ?? '') &&
    /^\p{Script=Han}{0,8}?圈/u.test(text.slice(found.end, found.end + 9))
  )
    return true;
  if (isBare && last?.type === 'text' && /\d[—-]$/.test(text.slice(Math.max(0, first - 2), first)))
    return true;
  if (isChinese) return isChineseArticle(text, found, last);
  if (isBare) return isInName(text, found.end, last);
  // 2.0级 is measured, 3级 a class.
  if (unit === '级' && text.slice(first, behind).includes('.')) return false;
  return (
    behindDigits.test(text.slice(unitSpan?.[0] ?? behind, behind + 4)) &&
    (comparatorSpans.length === 0 || last === undefined)
  );
}

/** Chinese numerals stand in many names; a unit, a comparing word or their place must say that they count. */
function isChineseArticle(text: string, found: ScannedFigure, last: Lexeme | undefined): boolean {
  const { value, unit, unitSpan, digits, comparatorSpans, end } = found;
  const isAlone = last === undefined && end === text.length;
  if (text.charAt(digits[0] - 1) === '之') return true;
  if (value === null) return unit === null && !/^[多个]/.test(text.charAt(end));
  if (unit === '%' && unitSpan === null) return false;
  const isReached = last?.type === 'verb' && last.role === 'reach' && digits[0] === digits[1];
  if (unit === null) return comparatorSpans.length === 0 && !isAlone && !isReached;
  if (naming.test(text.slice(unitSpan?.[0] ?? end, end)))
    return !isAlone && (comparatorSpans.length === 0 || last?.type === 'text');
  const numeral = text.slice(digits[0], digits[1]);
  // 三名两标: numerals that alternate with single characters are a slogan.
  if (
    numeral.length === 1 &&
    /^[一二两三四五六七八九十百千万双多]\p{Script=Han}(?![家个项件名人])/u.test(text.slice(end, end + 3))
  )
    return true;
  if (unit === '倍' || unit === '番') return false;
  const isAsked = last?.type === 'verb';
  if (comparatorSpans.some(([start]) => start < digits[0])) return false;
  // 万件 alone is a unit whose figure was lost; 百名 is about a hundred.
  if (numeral === '') return !(countable.test(unit) && (isAsked || (isAlone && /^[百千]/.test(unit))));
  if (numeral === '一')
    return !(isAsked && (last.role === 'add' || last.role === 'net')) && comparatorSpans.length === 0;
  return numeral.length === 1 && last !== undefined && !openers.has(last.type);
}

/** A number without a unit that goes on in words, with no verb in front: 12345热线, 110联动. */
function isInName(text: string, end: number, last: Lexeme | undefined): boolean {
  const next = text.charAt(end);
  const role = findVerb(text, end)?.meaning;
  if (role === 'reach' || role === 'lowerTo') return false;
  return last?.type !== 'verb' && next !== '的' && /^\p{Script=Han}$/u.test(next);
}
