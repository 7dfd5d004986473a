import type { Clause } from './clause.js';
import { isPredicated } from './isPredicated.js';

// 设立老年医学科的综合性医院占比: a series, whatever verb stands inside its name.
const seriesEnd = /(?:占比|比例|比重|率|数量|人数|总量|满意度)$/;

/** Whether a clause only names something: no figure, no verb, and no word that says anything of it. */
export function isNameOnly({ lexemes, words, figure, context }: Clause): boolean {
  const isQuotedOnly = lexemes.length === 1 && lexemes[0]?.type === 'quoted';
  if (isQuotedOnly) return true;
  if (seriesEnd.test(words) && words.includes('的')) return true;
  if (lexemes.some(({ type }) => type === 'verb' || type === 'rank' || type === 'commitment')) return false;
  return figure === null && context.column !== 'target' && !isPredicated({ words, lexemes });
}
