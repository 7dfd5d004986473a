import type { Clause } from './clause.js';

const sized = /^[十百千万亿]*(?:元|美元|岁|周岁|级|平方米|亩|吨|千瓦|兆瓦|人|户|分|年|米|公里|千伏|张)$/;
// In these nothing is counted: what they stand with is a thing of that size, whatever it is.
const attribute = /^[百千]?[万亿]?(?:元|美元|岁|周岁|级|平方米|吨|千瓦|兆瓦|分|年|米|公里|千伏)$/;
const held =
  /^(?:的)?(?:规模)?(?:工业|中小|小微|大型|民营)?(?:企业|单位|机构|项目|用户|人口|老人|老年人|儿童|人群|人员|居民|住宅|建筑|桥梁|公路|设施|园区|乡镇|城市|合同|专利|村|自然村|产业园|坝区|片区|基地|医院|学校|机组|大户|农场|社区|小区|牧场|港口|码头|泊位|隧道|水库)$/;

/** Whether a clause is the name of things of a certain size and nothing else: 500万元以上项目. */
export function isThresholdName({ figure, verb, lexemes, normal, end, adverbs }: Clause): boolean {
  if (!figure || verb || adverbs.size > 0 || !sized.test(figure.figure.unit ?? '')) return false;
  const [first] = lexemes;
  const isAlone =
    first === figure && figure.figure.comparatorSpans.some(([start]) => start > figure.figure.digits[0]);
  if (!isAlone) return false;
  const behind = normal.text.slice(figure.end, end);
  return (
    held.test(behind) || (attribute.test(figure.figure.unit ?? '') && /^的?\p{Script=Han}{2,}$/u.test(behind))
  );
}
