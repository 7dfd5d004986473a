import { shareNames } from '../../words/shareNames.js';
import { sincePast } from '../../words/sincePast.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import { changeInName } from './changeInName.js';

/** The words of a heading that belong in front of a cell, and the unit the figures then have. */
export type HeadingWord = readonly [word: string, unit: string | null];

const isBracketed = (text: string): boolean =>
  /^\s*[[〔【][^\]〕】]*[\]〕】](?:%|\p{Script=Han}{1,4})?\s*$/u.test(text);
const isShare = (unit: string | null): boolean => unit === '%' || unit === '‰';
const verb = /^\s*(?:年均|每年)?(?:提[高升]|增[长加]|下降|降低|减少|上升|新增|净增)/;
const percent = /[%％]/;
const eachYear = /每年(?:新增|净增|增加|提高|减少|下降)?/;
const striven = /力争|争取|奋斗|挑战/;

// 城镇调查失业率 <5.5 under 年均: a rate to be kept in every year, and no growth of it.
const rate = new RegExp(`(?:${shareNames})(?:[(（][^()（）]*[)）])?$`);
const isKeptRate = (name: string, unit: string | null): boolean =>
  isShare(unit) && rate.test(name) && !changeInName.test(name);

const falling = /下降|降低|减少|降幅|减幅|削减/;
const ofRate = /增幅|增长率|增长幅度|增速|降幅|减幅|下降率/;
// 年均新增, 年均增量: an amount, unless the figure is a percentage.
const yearlyAmount = /年均(?:新增|净增|增加|增量|提[高升])/;

function yearly(
  text: string,
  { heading, unit: printed }: UnderstoodColumn,
  unit: string | null,
): HeadingWord {
  const told = yearlyAmount.exec(heading)?.[0];
  if (told && unit !== null && !isShare(printed) && !percent.test(text)) {
    if (isShare(unit)) return ['年均提高', '百分点'];
    return [/[新净]增/.test(told) ? told : '年均增加', unit];
  }
  // 年均增速或累计增加, 年均增长[累计]: what has a unit of its own is over all the years.
  if (/累计|\[|〔/.test(heading) && !percent.test(text)) {
    if (/百分点/.test(text)) return [verb.test(text) ? '' : '累计提高', '百分点'];
    if (unit !== null && !isShare(unit) && text.includes(unit))
      return [verb.test(text) ? '' : '累计增加', unit];
  }
  if (isYearlyAmount(text, heading, printed, unit)) return [/^\s*年均/.test(text) ? '' : '年均', unit];
  const isFall = /年均.{0,2}(?:下降|降低|减少|降幅)/.test(heading);
  return [verb.test(text) ? '年均' : isFall ? '年均下降' : '年均增长', printed ?? '%'];
}

/** “十四五”年均 over 20家: so many a year. Growth is called growth, or is a percentage. */
const isYearlyAmount = (
  text: string,
  heading: string,
  printed: string | null,
  unit: string | null,
): boolean =>
  unit !== null &&
  !isShare(unit) &&
  !isShare(printed) &&
  !percent.test(text) &&
  !verb.test(text) &&
  !/增|速|升|降|减|变/.test(heading);

function overYears(
  text: string,
  { heading, unit: printed }: UnderstoodColumn,
  unit: string | null,
  name: string,
): HeadingWord {
  // 能耗下降（%） over 21: so far it falls. Of a share it is points.
  if (isShare(unit) && namedChange.test(name)) return [/累计/.test(heading) ? '累计' : '', unit];
  const isFall = falling.test(heading);
  const from = sincePast.exec(heading)?.[0] ?? '';
  if (printed === '倍') return [`${from}增长`, '倍'];
  if (/同比|上年|上一年/.test(heading) && !isShare(unit)) return [`同比${isFall ? '下降' : '增长'}`, '%'];
  if (ofRate.test(heading) || (!isShare(unit) && (isShare(printed) || percent.test(text)))) {
    const isTotal = from === '' && /累计|[三四五]年|增幅|增长率|增长幅度/.test(heading);
    return [`${from}${isTotal ? '累计' : ''}${isFall ? '下降' : '增长'}`, '%'];
  }
  if (isShare(unit)) return [from + (isFall ? '降低' : '提高'), '百分点'];
  return [from + (isFall ? '减少' : '增加'), printed ?? unit];
}

const namedChange =
  /(?<!(?:率|比重|占比|比例))(?:增长|增速|增幅|下降|降低|减少|削减)(?:率|幅度)?(?:[(（][^()（）]*[)）])?$/;

/** What a heading says of a cell below it: 五年累计增长（%） over 30 makes 累计增长 of it, and the unit a percentage. */
export function wordOfHeading(
  text: string,
  column: UnderstoodColumn,
  name: string,
  own: string | null,
): HeadingWord {
  const { role, heading } = column;
  const unit = own ?? column.unit;
  // A figure in brackets is over the whole plan whatever the column says.
  if (isBracketed(text)) return ['', unit];
  const isKept = !heading.startsWith('年均增') || /^\s*[<≤＜]|以[内下]/.test(text) || /失业率/.test(name);
  const isAmount = yearlyAmount.test(heading);
  if (role === 'growth' && !verb.test(text) && isKept && !isAmount && isKeptRate(name, unit))
    return ['年均', unit];
  if (role === 'growth') return yearly(text, column, unit);
  // 每年目标, 每年新增: in each of the years.
  const each = eachYear.exec(heading)?.[0];
  if (each !== undefined && (role === 'target' || role === 'change') && !/每年/.test(text))
    return [verb.test(text) ? '每年' : each, each !== '每年' && isShare(unit) ? '百分点' : unit];
  // 奋斗目标, 力争目标: beside what is to be reached, what is striven for.
  if (role === 'target' && striven.test(heading)) return [striven.test(text) ? '' : '力争', unit];
  if (role === 'total') return [/累计/.test(text) ? '' : '累计', unit];
  return role !== 'change' || verb.test(text)
    ? ['', unit]
    : overYears(text, column, own === null && !rate.test(name) ? null : unit, name);
}
