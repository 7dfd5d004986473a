import type { Clause } from '../read/clause.js';
import { nameOf } from '../read/nameOf.js';
import { comparisonOf } from './comparison.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

const coverageName = /覆盖率|覆盖面|覆盖比例|覆盖(?=达|率|$)/;
// 森林覆盖率: how much of the land is wood is a quantity like any other, and no part of a whole that is to be reached.
const landCover = /(?:森林|林木|林草|林地|乔木|植被|绿化|绿地|草原|水面|湿地)\p{Script=Han}{0,3}覆盖/u;
const full =
  /(?<![健安])全覆盖|全面覆盖|覆盖(?:所有|全部|全体)|全部覆盖|应[\p{Script=Han}]{1,4}尽[\p{Script=Han}]{1,4}|基本覆盖|全域覆盖|实现覆盖|(?:县县|乡乡|镇镇|村村|户户|校校|园园|市市|人人)(?:都|均|全)?(?:有|通|建|达|覆盖|享|具备|配[备有齐]|设[有立])|(?:所有|全部)(?:具备条件的)?\p{Script=Han}{0,4}(?:村|乡镇|镇|县|区|市|组|社区)(?:都|均|全部)?开?通(?=[\p{Script=Han}\dA-Za-z])(?!过)/u;
// 90%以上的乡镇建成…: the share of those that are covered.
const shareOf =
  /^的?(?:规上|规模以上|重点|城市|农村|公办|县|市|区|旗|乡|镇|街道|社区|村|行政村|自然村|建制村|学校|医院|企业|机构|园区|地区|城镇|家庭|班级|医疗机构|中小学|幼儿园|高校|单位)/;
const noFull =
  /全覆盖(?:检查|监管|工程|行动|计划|体系|机制|网络)|(?:村村|户户|人人)[通有享]["”]?(?:工程|行动|计划|项目)/;

/** 半数以上县（市）: the comparing word stands between the share and those it is of. */
const isPartIn = ({ figure, start }: Clause): boolean =>
  figure?.start === start && figure.figure.comparatorSpans.at(-1)?.[1] === figure.end;

/** The name of the share, or that of the list it stands in. */
const seriesOf = (clause: Clause): string => {
  const name = nameOf(clause);
  return clause.series !== null && !/[率比重例]$/.test(name) ? clause.series : name || clause.words;
};

/** A share under a name that is a coverage: 覆盖率达到100%. */
export const readCoverage: KindReader = (clause) => {
  if (!clause.figure) return fullCoverage(clause);
  const unit = clause.figure.figure.unit ?? clause.context.unit ?? null;
  const behind = clause.normal.text.slice(clause.figure.end, clause.figure.end + 8);
  const isShare =
    clause.figure.start <= (clause.verb?.start ?? clause.figure.start) &&
    (behind.startsWith('的') || isPartIn(clause)) &&
    shareOf.test(behind);
  const series = seriesOf(clause);
  if (unit !== '%' || !(isShare || (coverageName.test(series) && !landCover.test(series)))) return null;
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const { comparator, value, inferred, findings } = compared;
  return { fields: { kind: 'coverage', comparator, percent: value, unit: '%' }, inferred, findings };
};

/** 全覆盖: a hundred percent that is not printed as a figure. */
const fullCoverage: KindReader = ({ words }) => {
  if (!full.test(words) || noFull.test(words)) return null;
  return {
    fields: { kind: 'coverage', comparator: 'gte', percent: 100, unit: '%' },
    inferred: {
      comparator: reasons.fullCoverage,
      percent: reasons.fullCoverage,
      unit: reasons.percentOfCoverage,
    },
  };
};
