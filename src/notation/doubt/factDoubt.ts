import type { Clause } from '../read/clause.js';
import { isExact } from '../read/isExact.js';
import { aimWords } from '../words/aimWords.js';
import { changeRoles } from '../words/changeRoles.js';
import { deedRoles } from '../words/deedRoles.js';
import type { DoubtRule } from './doubt.js';

const told = new Set(['level', 'increment', 'growth', 'rank', 'coverage', 'cumulative', 'everyYear']);
// 新增3.56万户, 达到569.23万人次; 提高到 and 控制在 are said of goals.
const plainReach = /^(?:[均共都]?达到?|实现)$/;
const plainRoles = new Set([...deedRoles, ...changeRoles]);
const goalSign =
  /[提增升扩降减缩拓延压控高长][\u4e00-\u9fff]?[到至](?=\d)|以[上下内]|左右|力争|争取|努力|确保|保证|目标|规划|[到至](?=20\d{2}年)|[年月度][底末]|[之年月]前/;

/** Whether the time may be that of a report: none, a year alone before the last of the plan, or a part of a year. */
function isOpenTime({ byBasis, window, by, context: { period } }: Clause): boolean {
  if (byBasis === 'context' || by === null) return byBasis !== 'context';
  if (byBasis === 'plan') return true;
  return window === null && (by.length > 4 || (period ? Number(by) < period.lastYear : false));
}

/** 从2020年的4.37万亿元增长至2024年的5.78万亿元: a year before the last of the plan, told with the figure. */
const isInterim = ({ byBasis, by, context: { period } }: Clause): boolean =>
  byBasis === 'printed' && by?.length === 4 && period != null && Number(by) < period.lastYear;

/** 能耗比2020年下降14.5%: reckoned from the year that the whole plan starts from, as its goals are. */
const isFromBase = ({ from, context: { baseYear, period } }: Clause): boolean =>
  from !== null &&
  period != null &&
  period.firstYear < period.lastYear &&
  Number(from) === (baseYear ?? period.firstYear - 1);

/** A figure as exact as what has been counted, and nothing around it that makes a goal of it. */
export const factDoubt: DoubtRule = (clause, { fields }) => {
  const { figure, context, normal, verb, commitment, isEstimated, farComparator } = clause;
  if (!figure || context.column || context.indicatorName || !told.has(fields.kind)) return null;
  if (commitment || isEstimated || farComparator || figure.figure.comparator) return null;
  const text = normal.text;
  const isCounted = isExact(normal, figure) || /^\d\d[1-46-9]$/.test(text.slice(...figure.figure.digits));
  if (!isCounted || figure.figure.isBracketed || aimWords.test(text)) return null;
  if (isFromBase(clause) && /^\d+\.\d$/.test(text.slice(...figure.figure.digits)) && clause.timeSpan === null)
    return null;
  const isPlain = !verb || plainRoles.has(verb.role) || plainReach.test(verb.text);
  const isReport = isPlain && isOpenTime(clause) && !goalSign.test(text);
  if (!isReport && !isInterim(clause)) return null;
  return {
    words: text.slice(figure.start, figure.end),
    why: {
      zh: '数字精确，又没有期限和目标用语，也可能是已经做到的数',
      en: 'it is exact, with no deadline and no word of a goal, and may be what has been reached',
    },
  };
};
