import type { Clause } from '../read/clause.js';
import { isBareReach } from '../read/isBareReach.js';
import { rowNameOf } from '../read/rowNameOf.js';
import { countingRoles } from '../words/countingRoles.js';
import { meanNames } from '../words/meanNames.js';
import { measureEnd } from '../words/measureEnd.js';
import { findInnocent, findVerb } from '../words/verbWords.js';
import { comparisonOf } from './comparison.js';
import type { KindReader } from './kindReading.js';

// 年度考核得分 is a score, 年度新增就业 is what is new each year.
const yearInFront =
  /^年(?!均|度|龄|轻|产|末|底|初|内|人均|期|综合)|^年度(?!考核|报告|计划|评价|目标|任务|预算|总结|评估|综合|测评|满意)/;

// 新增处理能力10万吨/年: of these so much a year is the unit, and they are new once.
const capacity = /能力|产能|容量|装机|运能|运力|规模(?!以上|企业|养殖)/;

/** 认定10家/年: so many each year; a capacity of 万吨/年 is a level. */
const isRatePerYear = ({ figure, verb, words }: Clause): boolean =>
  (/\/年$/.test(figure?.figure.unit ?? '') &&
    (verb?.role === 'bring' || verb?.role === 'add') &&
    !capacity.test(words)) ||
  (/^[百千万]?[件家次场项名期个]\/年$/.test(figure?.figure.unit ?? '') && !/能力|产能|规模/.test(words));

// 年主营业务收入超百亿元企业: the year belongs to the size of the thing.
const isSized =
  /\d[十百千万亿]*(?:元|吨|头|只|亩)级|\d余?[十百千万亿]*(?:元|吨|头|只|亩|件|人次?|%)(?:以[上下])?的|元.{0,6}(?:企业|项目|园区|村|户|产业|集群|单位)$|(?:超过?|过|突破|达到?)[\d.一二三四五六七八九十百千万亿]+元(?:以上)?的\p{Script=Han}{2,12}$/u;

const average = /^(?:年均|平均每年|每年平均|年平均)/;
// 年均浓度 is a mean that is measured; in 年均客流百万人次以上场馆 the year belongs to the size of the thing.
const measured = new RegExp(`^.{0,6}?(?:${meanNames}|值|水平|能力)|[十百千万亿].{0,3}以上`);

/** Whether a name goes on with a deed that is counted: 新增城镇就业 of 每年新增城镇就业. */
const isCounted = (rest: string): boolean => {
  const role = findInnocent(rest, 0) === null ? findVerb(rest, 0)?.meaning : undefined;
  return role !== undefined && countingRoles.has(role) && !measureEnd.test(rest);
};

/** What the name of a row tells of its bare figure: 年均新增就业, 每年培训农村劳动力. */
function namedBasis(clause: Clause): 'average' | 'each' | null {
  const { figure, name, context } = clause;
  if (!isBareReach(clause) || name !== null) return null;
  if (/^[%‰分]$/.test(figure?.figure.unit ?? context.unit ?? '')) return null;
  const row = rowNameOf(clause);
  const mean = average.exec(row)?.[0];
  const rest = row.slice(mean?.length ?? 0);
  if (mean !== undefined)
    return (mean === '年均' && !measured.test(rest)) || isCounted(rest) ? 'average' : null;
  const each = /^(?:每年|年度?(?=新增|新建|净增))/.exec(row)?.[0];
  return each !== undefined && isCounted(row.slice(each.length)) ? 'each' : null;
}

/** 年接待游客达到500万人次: a volume to be reached by the end, and not asked for in each year. */
const isVolumeReached = ({ figure, verb, name }: Clause): boolean =>
  (verb?.role === 'reach' || /突破/.test(verb?.text ?? '') || figure?.figure.comparator === 'gt') &&
  !/率$/.test(name?.text ?? '') &&
  !/^[%‰分]$/.test(figure?.figure.unit ?? '');

/** 年度新增就业 in a plan of a single year is that of the year, and 每年 is every year all the same. */
const isOneYear = ({ context: { period } }: Clause): boolean =>
  period?.firstYear === (period?.lastYear ?? null);

/** 每年30家, 年结案率95%以上, 年均30家. */
export const readEveryYear: KindReader = (clause) => {
  const named = namedBasis(clause);
  const isAverage = clause.adverbs.has('average') || named === 'average';
  const isPerYear = isRatePerYear(clause);
  const isEach =
    isPerYear ||
    (named === 'each' && !isOneYear(clause)) ||
    clause.adverbs.has('each') ||
    (!isOneYear(clause) &&
      yearInFront.test(clause.name?.text ?? '') &&
      !isSized.test(clause.name?.text ?? '') &&
      !/(?:能力|产能)$/.test(clause.name?.text ?? '') &&
      !isVolumeReached(clause));
  const compared = isAverage || isEach ? comparisonOf(clause) : null;
  if (!compared) return null;
  const { comparator, value, unit, inferred, findings } = compared;
  return {
    fields: {
      kind: 'everyYear',
      comparator,
      value,
      unit: isPerYear ? (unit?.replace(/\/年$/, '') ?? null) : unit,
      basis: isAverage ? 'average' : 'each',
    },
    inferred,
    // 12件/年 of what is counted in 件.
    findings: isPerYear ? findings.filter(({ code }) => code !== 'notation/unitDisagrees') : findings,
  };
};
