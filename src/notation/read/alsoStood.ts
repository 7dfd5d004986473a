import { aimWords } from '../words/aimWords.js';
import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { isMoreOf } from './isMoreOf.js';
import type { Told } from './told.js';

const part = /^(?:其中|包括|含)/;
const plain = /^(?:[均共都]?达到?|为|有|实现)$/;
// 带动农户2万户: what has come of it.
const following =
  /^(?:带动|辐射|惠及|吸纳|吸引|服务|安置|覆盖|帮扶|解决|实现|接待|培训|[提扩增][高升大加长]?[到至])/;

/** Whether nothing in a clause makes a goal of what is told. */
const isBare = ({
  commitment,
  timeSpan,
  isEstimated,
  adverbs,
  words,
  figure,
  verb,
  normal,
  start,
  end,
}: Clause): boolean =>
  commitment === null &&
  timeSpan === null &&
  !isEstimated &&
  !adverbs.has('each') &&
  !adverbs.has('average') &&
  (figure?.figure.comparator ?? 'gt') === 'gt' &&
  verb?.role !== 'control' &&
  verb?.role !== 'hold' &&
  !aimWords.test(normal.text.slice(start, end)) &&
  !/^(?:再|还|规划|计划|拟|新)|基础上/.test(words);

/**
 * Whether what stands behind 已达100座 in the same sentence has been as well: 绿地率达到40%, 其中国家级5家.
 *
 * @returns how sure it is; `null` where it may as well be what is to come, `'goal'` where its own words say so
 */
export function alsoStood(clause: Clause, before: Carried): Told | 'goal' | null {
  const { figure, verb, normal, start, end, context } = clause;
  if (!figure || context.column || !isBare(clause)) return 'goal';
  const text = normal.text.slice(start, end);
  if (part.test(text)) return 'sure';
  // 已建成公园20个，公园达到50个: there cannot have been both.
  if (isMoreOf(clause, before)) return null;
  if (/同比|[比较][上去]年/.test(text)) return 'sure';
  if (verb === null || verb.isCarried || plain.test(verb.text)) return 'sure';
  return following.test(verb.text) ? 'likely' : null;
}
