import type { Clause } from '../read/clause.js';
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
const isSized = /\d[十百千万亿]*(?:元|吨|头|只|亩)级|元.{0,6}(?:企业|项目|园区|村|户|产业|集群|单位)$/;

/** A bare figure under 年均新增就业: the name tells what the verb would. */
const isNamedAverage = ({ figure, verb, name, context }: Clause): boolean =>
  verb === null &&
  !/^[%‰分]$/.test(figure?.figure.unit ?? context.unit ?? '') &&
  name === null &&
  /^年均(?!.{0,6}?(?:浓度|气温|降水|降雨|温度|PM|值|水平|暴露|能力))/.test(context.indicatorName ?? '');

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
  const isAverage = clause.adverbs.has('average') || isNamedAverage(clause);
  const isPerYear = isRatePerYear(clause);
  const isEach =
    isPerYear ||
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
    findings,
  };
};
