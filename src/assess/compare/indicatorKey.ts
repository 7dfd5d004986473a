import { plainName } from '../../finding/nearestNames.js';
import { isKnownUnit } from '../../quantity/unit.js';

/**
 * What two names of one series have in common: width of letters, blanks and punctuation do not matter, nor a unit in
 * brackets at the end, nor the ways to say per 10,000 people, nor a last word that only says that something is counted
 * (拥有量, 数量, 量, 数; 金额 is 额). 有效 and 注册 do matter: they change what is counted.
 *
 * @example
 * indicatorKey('每万人口高价值发明专利拥有量（件）') === indicatorKey('每万人高价值发明专利') // true
 * indicatorKey('有效注册商标拥有量') === indicatorKey('商标数量') // false
 */
export function indicatorKey(name: string): string {
  const [, bare = '', bracketed = ''] =
    /^(.+?)[（(]([^（()）]{1,24})[)）]\s*$/.exec(name.slice(0, 400)) ?? [];
  const plain = plainName(isKnownUnit(bracketed) ? bare : name);
  const counted = plain.replace(/^每?万(?:人口|人)/, '万人').replace(/金额$/, '额');
  const stripped = counted.replace(/(?:拥有量|数量|总量|总数|个数|量|数)$/, '');
  // 数量 alone names nothing without it.
  return stripped === '' ? counted : stripped;
}
