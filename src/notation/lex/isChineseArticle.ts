import { hasBoundBefore } from '../scan/boundSide.js';
import type { ScannedFigure } from '../scan/scannedFigure.js';
import { deedRoles } from '../words/deedRoles.js';
import { joinWords } from '../words/joinWords.js';
import { findVerb } from '../words/verbWords.js';
import type { Lexeme } from './lexeme.js';

// What a Chinese numeral in front of these makes is a name or an ordinal: 三级医院, 四好农村路, 二等奖.
const naming =
  /^(?:级|类|等|线|期|届|轮|层|区|市|县|省|镇|村|国|星|年|月|日|方|里|口|站|点|节|板|组|团|队|席|体|带|路|档|流|品|环|字|度|季|头|根|面|块|列|匹|对|片|座谈)/;
// In front of these a numeral can begin a clause.
const openers = new Set(['verb', 'separator', 'time', 'commitment', 'estimate']);

// Places that a numeral and a counting word begin.
const places = /^(?:三台县|七台河|八所[港镇]|五家渠|五台[山县]|九台区|三门[峡县湾核]|四方台|五大连池)/;

const levels: ReadonlySet<string> = new Set(['reach', 'lowerTo', 'hold', 'control']);

const countable = /[名家个户件项人元所支套台]$/;
// 座 and 条 end names more often than the others.
const units = '(?:[名家个户件项人所支套台座处条场门辆栋张]|人次|公里|亩)';
const counting = new RegExp(`${units}$`);

/** Chinese numerals stand in many names; a unit, a comparing word or their place must say that they count. */
export function isChineseArticle(text: string, found: ScannedFigure, last: Lexeme | undefined): boolean {
  const { value, unit, unitSpan, digits, comparatorSpans, end } = found;
  const isAlone = last === undefined && end === text.length;
  // 千人计划, 百人工程: what a programme is called.
  if (
    digits[0] === digits[1] &&
    /人$/.test(unit ?? '') &&
    /^\p{Script=Han}{0,4}?(?:计划|工程|行动)/u.test(text.slice(end, end + 6))
  )
    return true;
  // 国三及以下排放标准: a class of vehicles.
  if (
    /国$/.test(text.slice(0, digits[0])) &&
    /^(?:及以[上下])?(?:排放|标准|柴油|汽油|老旧|营运|非道路|车)/.test(text.slice(digits[1]))
  )
    return true;
  // 零部件, 零门槛: with a sign that could count things, and does not.
  if (value === 0 && /^零(?:部件|配件|件|门槛)/.test(text.slice(digits[0]))) return true;
  // 近零排放, 近零能耗建筑.
  if (unit === null && value === 0 && /^[排能碳]/.test(text.charAt(end))) return true;
  if (text.charAt(digits[0] - 1) === '之' || places.test(text.slice(digits[0], digits[0] + 4))) return true;
  if (value === null) return unit === null && !/^[多个]/.test(text.charAt(end));
  if (unit === '%' && unitSpan === null) return false;
  // 达到百万, 提高到三千: a verb of levels asks for it.
  const isReached =
    last?.type === 'verb' &&
    (last.role === 'reach' || last.role === 'lowerTo') &&
    (digits[0] === digits[1] ||
      (found.places + digits[1] - digits[0] > 1 && /^(?:$|[，。；、左以])/.test(text.slice(end, end + 1))));
  if (unit === null) return comparatorSpans.length === 0 && !isAlone && !isReached;
  if (naming.test(text.slice(unitSpan?.[0] ?? end, end).replace(/^[十百千]?[万亿]{1,2}(?=级)/, '')))
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
  if (hasBoundBefore(found)) return false;
  // 万件 alone is a unit whose figure was lost; 百名 is about a hundred.
  // 稳定在百万吨以上: a verb of levels asks for it.
  if (numeral === '' && last?.type === 'verb' && levels.has(last.role)) return false;
  if (numeral === '') return !(countable.test(unit) && (isAsked || (isAlone && /^[百千]/.test(unit))));
  // 新增一批…: so many are left open.
  if (numeral === '一')
    return (
      unit === '批' ||
      (!(isAsked && (last.role === 'add' || last.role === 'net')) &&
        comparatorSpans.length === 0 &&
        !(
          counting.test(unit) &&
          (ofEach.test(text.slice(Math.max(0, digits[0] - 24), digits[0])) || isBehindThing(text, end, last))
        ))
    );
  return (
    numeral.length === 1 &&
    last !== undefined &&
    !openers.has(last.type) &&
    !(counting.test(unit) && isBehindThing(text, end, last))
  );
}

// 每个乡镇拥有一个…: one for each of them.
const ofEach =
  /(?:^|[，。；;、])[^，。；;、]{0,8}每[^，。；;、]{1,10}(?:[拥建设配享]?有|配[备齐]|建成|建设|设[立置]?|[建配]|打造|培育|至少)$/;
const listed = new RegExp(
  `[\\d一二两三四五六七八九十百千万]${units}(?:以上)?(?:、|${joinWords})?$|[元亩吨级]以上的?$`,
);
const ofEachThing = /^(?:每|各).*(?:有|设|建|配)/;

/** 建成公园十个、改造小区五个: how many, behind the thing that something is done to. */
function isBehindThing(text: string, end: number, last: Lexeme | undefined): boolean {
  if (
    last?.type !== 'text' ||
    text.charAt(last.end - 1) === '唯' ||
    !/^(?:$|[，。；;、和与及左以])/.test(text.charAt(end))
  )
    return false;
  if (ofEachThing.test(text.slice(last.start, last.end))) return true;
  if (listed.test(text.slice(Math.max(0, last.start - 8), last.start))) return true;
  return [2, 3, 4].some((length) => {
    const deed = findVerb(text, last.start - length);
    return deed?.word.length === length && deedRoles.has(deed.meaning);
  });
}
