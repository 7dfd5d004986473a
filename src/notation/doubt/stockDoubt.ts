import { nameOf } from '../read/nameOf.js';
import type { DoubtRule } from './doubt.js';

const stock = /(?:总规模|总量|总数|保有量|拥有量|存量|余额|覆盖率|里程|密度)$/;

/** A sum over years of what is there at a time, or over a plan of a single year. */
export const stockDoubt: DoubtRule = (clause, { fields }) => {
  const name = nameOf(clause);
  const { period } = clause.context;
  const isOneYear = period?.firstYear === (period?.lastYear ?? null) && clause.window === null;
  if (fields.kind === 'cumulative' && isOneYear && clause.adverbs.has('total') && !/^全年/.test(clause.words))
    return {
      words: clause.words,
      why: { zh: '从哪一年起累计没有写明', en: 'from which year it is summed is not printed' },
    };
  return fields.kind === 'cumulative' &&
    !clause.figure?.figure.isBracketed &&
    clause.verb === null &&
    stock.test(name)
    ? {
        words: name,
        why: { zh: '名称是存量，不宜逐年相加', en: 'a stock, which does not add up over years' },
      }
    : null;
};
