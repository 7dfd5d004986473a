import type { ScannedFigure } from '../scan/scannedFigure.js';
import { deedRoles } from '../words/deedRoles.js';
import { findVerb } from '../words/verbWords.js';
import { isChineseArticle } from './isChineseArticle.js';
import type { Lexeme } from './lexeme.js';

// 10期工程 is a name, 培训班10期 a count.
const behindDigits = /^(?:(?:届|轮|期|类)(?=[\p{Script=Han}A-Za-z])(?![左以])|级|号|线|路|型|版|纵|横)/u;
const whichOne = /^(?:(?:[、和及至~]|[-—])\d{1,2})*(?:号(?!召|称)|[国省县]道(?!路)|世纪)/;
// 12345热线, 985高校, 863计划: a name that digits begin.
const programme = /^(?:热线|专线|高校|院校|计划|工程|行动)/;
// 500亿级产业: the scale belongs to the class.
const scale = /^[十百千]?[万亿]{1,2}(?=级)/;

/**
 * Whether a number is a part of a name and no figure: 一支队伍, 三级医院, 5G, 12345热线, PM2.5.
 *
 * @param last what stands in front of it
 */
export function isArticle(text: string, found: ScannedFigure, last: Lexeme | undefined): boolean {
  const { unit, unitSpan, digits, comparatorSpans, isChinese, places } = found;
  // A damaged figure is shown as such, and never passes for a name.
  if (found.isBroken) return false;
  const [first, behind] = digits;
  // 不低于2020年水平: a year to compare with, not so many years.
  if (unit === '年' && /^(?:19|20|21)\d{2}年$/.test(text.slice(first, unitSpan?.[1] ?? first))) return true;
  // 连续5年保持: for how long, and not how much.
  if (/^(?:年度?|季度|个?月)$/.test(unit ?? '') && text.slice(Math.max(0, first - 2), first) === '连续')
    return true;
  // 近三年平均水平: so many years back, to compare with.
  if (unit === '年' && /^(?:来)?(?:平均|均值|最[高低好]|同期)/.test(text.slice(found.end, found.end + 3)))
    return true;
  // 成立60周年.
  if (unit === '周' && text.charAt(unitSpan?.[1] ?? 0) === '年') return true;
  if (unit === null && behind - first >= 3 && programme.test(text.slice(behind, behind + 2))) return true;
  // 10大类55项民生实事: the classes that those counted fall into.
  if (unit === null && /^大?类\d/.test(text.slice(behind, behind + 3))) return true;
  // 2.0版零碳园区, 3.0方案: which of several, and not how many.
  if (/^\d\.\d(?:升级)?(?:版|方案|模式|行动|计划|政策|时代|工程)/.test(text.slice(first, first + 8)))
    return true;
  // 培育10亿元级企业5家, 5~10万吨级航道: of what size those are that are counted.
  if (
    /^(?:[十百千]?[万亿]*(?:元|吨|亩|头|只|千瓦|人))?$/.test(unit ?? '') &&
    /^(?:元|吨|亩|头|只|千瓦|人)?级(?!以)["“]?\p{Script=Han}{2}/u.test(
      text.slice(found.end, found.end + 6),
    ) &&
    (unit !== null || places >= 3)
  )
    return true;
  // 地区生产总值超百亿县, 超五百亿级链条: a class of that size.
  if (/^[十百千]*[万亿]+(?:级|[县市镇村区])$/.test(unit ?? '') && isThing(last)) return true;
  // S203县道, S361星星竹海至…: a road.
  if (
    /(?<![A-Za-z\d])[SGXYC]$/.test(text.slice(Math.max(0, first - 2), first)) &&
    /^\d{2,4}$/.test(text.slice(first, behind))
  )
    return true;
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
    /(?:年|每年的)$/.test(text.slice(Math.max(0, first - 3), first))
  )
    return true;
  if (
    unit === null &&
    /^月/.test(text.slice(behind, behind + 1)) &&
    /每年的?$/.test(text.slice(Math.max(0, first - 3), first))
  )
    return true;
  if (/[第每]/.test(text.charAt(first - 1))) return true;
  if (isDenominator(text, found, last)) return true;
  // 前5家企业市场份额: the first so many of a name.
  if (
    /(?<![目当])前$/.test(text.slice(Math.max(0, first - 2), first)) &&
    unit !== null &&
    /^\p{Script=Han}/u.test(text.slice(found.end, found.end + 1))
  )
    return true;
  // 15分钟健身圈, 半小时通勤圈: a circle that is named so.
  if (
    /^(?:分钟|小时|公里|米)$/.test(unit ?? '') &&
    /^(?:\p{Script=Han}{0,8}?圈|见[绿园])/u.test(text.slice(found.end, found.end + 9))
  )
    return true;
  // 72小时准时率, 3日内办结率: a rate that is named with its time.
  if (
    /^(?:秒|分钟|小时|日|天|个月|工作日|年)$/.test(unit ?? '') &&
    /^(?:[以之]?内)?(?:\p{Script=Han}{1,8}?率|\p{Script=Han}{2,8}?比例)/u.test(
      text.slice(unitSpan?.[1] ?? behind, (unitSpan?.[1] ?? behind) + 12),
    )
  )
    return true;
  // 带宽达到千兆的比例: how fast those are that the share is of.
  if (/^[百千万]兆的/.test(text.slice(first))) return true;
  if (isBare && last?.type === 'text' && /\d[—-]$/.test(text.slice(Math.max(0, first - 2), first)))
    return true;
  // 水质达到三类以上, 达到二星级以上: a grade to be reached, and not so many of them.
  if (isGrade(text, found, last)) return true;
  if (isChinese) return isChineseArticle(text, found, last);
  // 为130万老年人接种: so many, though no 名 is printed.
  if (isBare && found.places >= 4 && /[为对向]$/.test(text.slice(0, first)))
    return !persons.test(text.slice(found.end, found.end + 10));
  // 5号机组, 3、4号泊位, 220国道, 21世纪海上丝绸之路: which one it is.
  if (isBare && whichOne.test(text.slice(behind, behind + 10))) return true;
  // 室温20℃达标率, 25℃恒温库: how warm what is named is.
  if (
    /^(?:℃|°C|摄氏度)$/.test(unit ?? '') &&
    comparatorSpans.length === 0 &&
    /^\p{Script=Han}/u.test(text.slice(found.end))
  )
    return true;
  if (isBare) return isInName(text, found.end, last);
  // 2.0级 is measured, 3级 a class.
  if (unit === '级' && text.slice(first, behind).includes('.')) return false;
  return (
    behindDigits.test(text.slice(unitSpan?.[0] ?? behind, behind + 4).replace(scale, '')) &&
    (comparatorSpans.length === 0 || last === undefined)
  );
}

/** Whether a thing is told in front or made, and no figure asked for. */
const isThing = (last: Lexeme | undefined): boolean =>
  last?.type === 'text' || last?.type === 'figure' || (last?.type === 'verb' && deedRoles.has(last.role));

const graded: ReadonlySet<string> = new Set(['reach', 'hold', 'control']);

const isGrade = (
  text: string,
  { value, unit, end, digits, isChinese }: ScannedFigure,
  last: Lexeme | undefined,
): boolean =>
  /^(?:类|星?级|星|等)$/.test(unit ?? '') &&
  // 耗材达到5类以上: so many kinds.
  (unit !== '类' ||
    isChinese ||
    /水|断面|[河湖厕]/.test(text.slice(Math.max(0, digits[0] - 16), digits[0]))) &&
  typeof value === 'number' &&
  value <= 10 &&
  // 2.0级 is measured.
  !text.slice(...digits).includes('.') &&
  last?.type === 'verb' &&
  graded.has(last.role) &&
  !/^\p{Script=Han}{2}(?<!标准|水平|要求)/u.test(text.slice(end));

const persons =
  /^\p{Script=Han}{0,6}?(?:[老青少]年人?|老人|学生|群众|农民|居民|人群|儿童|妇女|职工|残疾人|人员|家庭|户|市民|[师患牧渔])/u;
const perSoMany = /^1?0*[百千]?[万亿]?(?:人口?|元|户|例|公里|平方公里|车|辆|吨|件|名)$/;
const rateBehind =
  /^(?:(?:GDP|\p{Script=Han}){2,14}?(?<!完成|通过))?(?:死亡率|死亡人数|发病率|事故率|犯罪率|发案率|发生率|拥有量|能耗|水耗|用水量|排放量|密度|强度)/u;

/** 10万人生产安全事故死亡率, 亿元GDP死亡率: what the rate is of. */
const isDenominator = (
  text: string,
  { digits, end, comparatorSpans }: ScannedFigure,
  last: Lexeme | undefined,
): boolean =>
  comparatorSpans.length === 0 &&
  last?.type !== 'verb' &&
  perSoMany.test(text.slice(digits[0], end)) &&
  rateBehind.test(text.slice(end, end + 24));

/** A number without a unit that goes on in words, with no verb in front: 12345热线, 110联动. */
function isInName(text: string, end: number, last: Lexeme | undefined): boolean {
  const next = text.charAt(end);
  // 4.68万和7000个: two figures.
  if (/^[和与及]\d/.test(text.slice(end, end + 2))) return false;
  // 70或比2020年提高5个百分点.
  if (/^或者?[比较年]/.test(text.slice(end, end + 3))) return false;
  const role = findVerb(text, end)?.meaning;
  if (role === 'reach' || role === 'lowerTo') return false;
  return last?.type !== 'verb' && next !== '的' && /^\p{Script=Han}$/u.test(next);
}
