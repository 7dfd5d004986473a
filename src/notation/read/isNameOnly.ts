import type { Clause } from './clause.js';
import { isPredicated } from './isPredicated.js';

// 设立老年医学科的综合性医院占比: a series, whatever verb stands inside its name.
const seriesEnd = /(?:占比|比例|比重|率|数量|人数|总量|满意度)$/;
// 收入增速: growth as a noun is a series too.
const growthSeries = /(?:增速|增幅|增长率|增长速度|增长幅度)$/;

/** Whether a clause only names something: no figure, no verb, and no word that says anything of it. */
export function isNameOnly({ lexemes, words, figure, context }: Clause): boolean {
  const isQuotedOnly = lexemes.length === 1 && lexemes[0]?.type === 'quoted';
  if (isQuotedOnly) return true;
  if (seriesEnd.test(words) && words.includes('的')) return true;
  if (growthSeries.test(words) && lexemes.filter(({ type }) => type === 'verb').length === 1) return true;
  if (lexemes.some(({ type }) => type === 'verb' || type === 'rank' || type === 'commitment')) return false;
  return figure === null && context.column !== 'target' && !isPredicated({ words, lexemes });
}
