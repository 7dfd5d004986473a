import { isExact } from '../read/isExact.js';
import { aimWords } from '../words/aimWords.js';
import type { DoubtRule } from './doubt.js';

const figured = new Set(['level', 'increment', 'growth', 'rank', 'coverage', 'cumulative', 'everyYear']);
const plainVerb =
  /^(?:[均共都]?达到?|实现|完成|为|占|增长|下降|增加|减少|降低|提高|上升|累计.{0,2}|新增|取得|获得?|建成|发放|发展|审结|办结|培训)$/;
const goalSign =
  /[提增升扩降减缩拓延压控高长][\u4e00-\u9fff]?[到至]\d|以[上下内]|左右|力争|争取|努力|确保|保证|达标|目标|规划|\d{4}年[底末]?/;

/** A figure as exact as what has been counted, and nothing around it that makes a goal of it. */
export const factDoubt: DoubtRule = (clause, { fields }) => {
  const { figure, context, normal, verb, byBasis, commitment, isEstimated, farComparator } = clause;
  if (!figure || context.column || context.indicatorName || !figured.has(fields.kind)) return null;
  if (commitment || isEstimated || farComparator || figure.figure.comparator) return null;
  if (byBasis === 'printed' || byBasis === 'carried' || byBasis === 'context') return null;
  if (verb && !plainVerb.test(verb.text)) return null;
  if (!isExact(normal, figure) || aimWords.test(normal.text) || goalSign.test(normal.text)) return null;
  return {
    words: normal.text.slice(figure.start, figure.end),
    why: {
      zh: '数字精确，又没有期限和目标用语，也可能是已经做到的数',
      en: 'it is exact, with no deadline and no word of a goal; it may be what has been reached',
    },
  };
};
