import type { Clause } from '../read/clause.js';
import { nameOf } from '../read/nameOf.js';

// What a year brings in, carries or turns out; 造林面积 and 改造户数 are works, and newly made.
const flow =
  /(?:业务量|周转量|运输量|吞吐量|发送量|运量|交易量|销售量|销量|产量|收入|营收|产值|增加值|生产总值|营业额|销售额|交易额|成交额|贸易额|进出口|总额|税收|利润|利税|投资)$/;
const invested = /投资/;

/** Whether the figure is of the last year it is told for, and no sum: “十四五”期间 and 五年 make one of it. */
const isOfItsYear = ({ by, window, isOverYears }: Clause): boolean =>
  window === null && !isOverYears && (by === null || by.length === 4);

/**
 * Whether what is done is the figure of a year and nothing added over the plan: 全年培训2000人次 in a plan of one year,
 * 到2020年收入完成500亿元. Money invested over several years adds up.
 */
export function isOfOneYear(clause: Clause): boolean {
  const { words, verb, context } = clause;
  const { period } = context;
  const isYearPlan = period != null && period.firstYear === period.lastYear;
  if (isYearPlan && words.startsWith('全年')) return true;
  const name = nameOf(clause);
  if (verb?.text !== '完成' || !flow.test(name)) return false;
  return isOfItsYear(clause) && (isYearPlan || !invested.test(name));
}
