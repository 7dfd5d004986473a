import { isDoneFor } from '../read/isDoneFor.js';
import { movingRoles } from '../words/movingRoles.js';
import type { DoubtRule } from './doubt.js';
import { isShareDoing } from './isShareDoing.js';

// 产业集聚区, 改造项目, 园区建设: verbs that stand in names, and how such names end.
const nounish =
  /^(?:服务|集聚|聚集|培育|推广|孵化|转化|改造|治理|修复|监测|培训|引导|指导|救助|帮扶|提升|发展|检查|储备|安置|整治|创作|研发|组织|改建|建设|组建|创建|实施)$/;
const nounEnd =
  /(?:[区园站点馆院所室厂场村镇县市路线库池项队群链品方]|中心|基地|平台|工程|项目|企业|机构|产业|体系|活动|建设|改造|工作|治理|场景|岗位|任务)$/;

const stated = /全部|均|都|已|[为是]|对\p{Script=Han}{2,12}的/u;

/**
 * A name that holds more than a name: a verb of change, or behind the figure a statement. Whatever it says, the reading
 * made no use of it.
 */
export const holdingDoubt: DoubtRule = (clause, reading) => {
  const { name, figure, lexemes, normal, verb } = clause;
  if (!name || !figure || isShareDoing(clause, reading)) return null;
  const verbs = lexemes.filter(
    ({ type, start, end }) =>
      type === 'verb' &&
      start >= name.start &&
      end < name.end &&
      !(name.start >= figure.end && nounish.test(normal.text.slice(start, end)) && nounEnd.test(name.text)),
  );
  const odd = verbs.find(
    (lexeme) => lexeme.type === 'verb' && movingRoles.has(lexeme.role) && lexeme.start !== verb?.start,
  );
  const isStated =
    !isDoneFor(clause) && name.start >= figure.end && (stated.test(name.text) || verbs.length > 0);
  if (!odd && !isStated) return null;
  return {
    words: odd ? normal.text.slice(odd.start, odd.end) : name.text,
    why: {
      zh: '读作名称的一部分，读法里没有用上',
      en: 'taken for a part of the name, and not used otherwise',
    },
  };
};
