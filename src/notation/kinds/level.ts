import { rowNameOf } from '../read/rowNameOf.js';
import { turned } from '../words/turned.js';
import { comparisonOf } from './comparison.js';
import type { KindReader } from './kindReading.js';

/** 达到15000件, ≥85, 超过97%: what every figure is that no other kind takes. */
export const readLevel: KindReader = (clause) => {
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const { value, unit, inferred, findings } = compared;
  // 不低于第5位: of places the first is the best.
  const isPlace = clause.context.column === 'target' && /(?:排名|位次|名次)$/.test(rowNameOf(clause));
  const comparator =
    isPlace && /^gte?$/.test(compared.comparator) ? turned[compared.comparator] : compared.comparator;
  return { fields: { kind: 'level', comparator, value, unit }, inferred, findings };
};
