import { ambiguity } from './ambiguity.js';
import { growthBasis } from './growthBasis.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

/** 两位数增长: ten percent or more, by the usual reading. */
export const readTwoDigitGrowth: KindReader = (clause) => {
  if (
    clause.figure ||
    !/(?:两位数|二位数)(?:以上)?的?(?:以上)?(?:增长|增速|增幅)|(?:增长|增速|增幅)\p{Script=Han}{0,6}(?:两位数|二位数)/u.test(
      clause.words,
    )
  )
    return null;
  return {
    fields: { kind: 'growth', basis: growthBasis(clause), comparator: 'gte', rate: 10, unit: '%' },
    inferred: { rate: reasons.nameTellsGrowth, comparator: reasons.bareHigher },
    findings: [
      ambiguity(
        clause,
        { zh: '10%以上', en: 'ten percent or more' },
        { zh: '10%至99%之间', en: 'between ten and ninety-nine percent' },
      ),
    ],
  };
};
