import { hasBoundBehind } from '../scan/boundSide.js';
import { sizeNames } from '../words/sizeNames.js';
import type { Clause } from './clause.js';
import { isPredicated } from './isPredicated.js';

// In these nothing is counted: what they stand with is a thing of that size, whatever it is.
const sizes = '元|美元|岁|周岁|级|平方米|吨|千瓦|兆瓦|分|年|米|公里|千伏';
const attribute = new RegExp(`^[百千]?[万亿]?(?:${sizes})$`);
const sized = new RegExp(`^[十百千万亿]*(?:${sizes}|亩|人|户|张)$`);
const held =
  /^的?(?:规模)?(?:工业|中小|小微|大型|民营)?(?:企业|单位|机构|项目|用户|人口|老人|老年人|儿童|人群|人员|居民|住宅|建筑|桥梁|公路|设施|园区|乡镇|城市|合同|专利|村|自然村|产业园|坝区|片区|基地|医院|学校|机组|大户|农场|社区|小区|牧场|港口|码头|泊位|隧道|水库)$/;
// 2000人以上的村卫生室: of people, and no people.
const place =
  /^的?\p{Script=Han}{0,8}(?:室|医院|学校|幼儿园|企业|机构|站|村|社区|镇|乡|县|城市|小区|场馆|中心|单位|工厂|车间)$/u;
const closing =
  /^的?(?:水平|规模|目标|大关|台阶|任务|左右|标准|要求|增长|增速|增幅|份额|比例|占比|比重|能力|门槛|区间)/;

const said = /突破$|成为|首个|全[部面]|均|达标|清零|翻番|覆盖|占比?$|为主|居|列/;

/** 营业收入10亿元以上的企业: the size of a thing in front, the thing behind, and nothing said of it. */
const isOfSize = ({ figure, normal, start, lexemes, words }: Clause, behind: string): boolean =>
  figure !== null &&
  lexemes.every(({ type }) => type !== 'verb') &&
  !said.test(words) &&
  // 每10万人口至少配备1辆: among how many.
  !/每[\d.]*[十百千万]*人/.test(words) &&
  figure.figure.comparatorSpans.length > 0 &&
  !/^[%‰]$|百分点/.test(figure.figure.unit ?? '') &&
  sizeNames.test(normal.text.slice(start, figure.start)) &&
  /^的?[\p{Script=Han}A-Za-z][\p{Script=Han}()、A-Za-z]+$/u.test(behind) &&
  !closing.test(behind) &&
  !isPredicated({ words: behind, lexemes: [] });

/** 年营收首次达到5亿元以上的企业: a verb of the size, and 的 in front of what is of it. */
const isOfReachedSize = ({ figure, verb, normal, start }: Clause, behind: string): boolean =>
  figure !== null &&
  verb?.role === 'reach' &&
  !verb.isCarried &&
  hasBoundBehind(figure.figure) &&
  attribute.test(figure.figure.unit ?? '') &&
  sizeNames.test(normal.text.slice(start, verb.start).replace(/(?:首次|连续|均|已|年均)$/, '')) &&
  behind.startsWith('的') &&
  held.test(behind);

/** 依据人均不低于400公斤的标准衡量: what is measured against, and no goal. */
const isYardstick = ({ words }: Clause, behind: string): boolean =>
  /^(?:依据|按照?|根据|以|参照|对照)/.test(words) &&
  /^的?\p{Script=Han}{0,4}(?:标准|要求|口径|水平|比例)来?(?:衡量|测算|推算|折算|估算|计算|来看|比较)$/u.test(
    behind,
  );

/** Whether a clause is the name of things of a certain size and nothing else: 500万元以上项目. */
export function isThresholdName(clause: Clause): boolean {
  const { figure, verb, lexemes, normal, end, adverbs, commitment, timeSpan } = clause;
  if (!figure) return false;
  const behind = normal.text.slice(figure.end, end);
  if (isYardstick(clause, behind)) return true;
  if (commitment === null && timeSpan === null && isOfReachedSize(clause, behind)) return true;
  // 预计15分钟 in a cell of targets: nothing is there that could be of that size.
  if (verb || adverbs.size > 0 || (clause.context.column === 'target' && behind === '')) return false;
  if (commitment === null && timeSpan === null && isOfSize(clause, behind)) return true;
  const { unit } = figure.figure;
  const isAlone = lexemes[0] === figure && hasBoundBehind(figure.figure);
  if (!isAlone || !sized.test(unit ?? '') || /翻[一两二三]?番|翻倍/.test(behind)) return false;
  return (
    held.test(behind) ||
    (/[人户张]$/.test(unit ?? '') && place.test(behind)) ||
    (attribute.test(unit ?? '') && /^的?\p{Script=Han}{2,}$/u.test(behind))
  );
}
