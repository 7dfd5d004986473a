import type { Clause } from './clause.js';

const sized = /^[十百千万亿]*(?:元|美元|岁|周岁|级|平方米|亩|吨|千瓦|人)$/;
const held =
  /^(?:的)?(?:规模)?(?:工业|中小|小微|大型|民营)?(?:企业|单位|机构|项目|用户|人口|老人|老年人|儿童|人群|人员|居民|住宅|建筑|桥梁|公路|设施|园区|乡镇|城市|合同|专利)$/;

/** Whether a clause is the name of things of a certain size and nothing else: 500万元以上项目. */
export function isThresholdName({ figure, verb, lexemes, normal, end, adverbs }: Clause): boolean {
  if (!figure || verb || adverbs.size > 0 || !sized.test(figure.figure.unit ?? '')) return false;
  const [first] = lexemes;
  const isAlone =
    first === figure && figure.figure.comparatorSpans.some(([start]) => start > figure.figure.digits[0]);
  return isAlone && held.test(normal.text.slice(figure.end, end));
}
