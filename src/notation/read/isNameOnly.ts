import type { Clause } from './clause.js';

const nominal =
  /(?:率|量|数|额|比重|占比|比例|面积|规模|水平|行动|计划|工程|方案|企业|机构|人员|人口|产业|意见|规划|办法|条例|通知|纲要|指标|名称|满意度|年限|寿命|里程|浓度|强度|指数|经费|投入|收入|支出|产值|增加值|总值|项目|平台|中心|基地|园区|城市|家庭|老年人|儿童|学校|医院|号|表|》|")$/;
const predicate =
  /(?:达到|提升|提高|增强|健全|完善|保持|稳定|实现|建成|建立|形成|显著|明显|全覆盖|领先|优化|改善|有序|及时|准确|顺畅|加快|迈上|进入|扩大|丰富|凸显)/;

/** Whether a clause only names something: no verb, no direction, and a noun at its end. */
export function isNameOnly({ lexemes, words, figure }: Clause): boolean {
  const isQuotedOnly = lexemes.length === 1 && lexemes[0]?.type === 'quoted';
  if (isQuotedOnly) return true;
  if (lexemes.some(({ type }) => type === 'verb' || type === 'rank')) return false;
  if (figure) return false;
  return nominal.test(words) && !predicate.test(words);
}
