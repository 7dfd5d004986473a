import { comparisonOf } from './comparison.js';
import type { KindReader } from './kindReading.js';

/** 达到15000件, ≥85, 超过97%: what every figure is that no other kind takes. */
export const readLevel: KindReader = (clause) => {
  const compared = comparisonOf(clause);
  if (!compared) return null;
  const { comparator, value, unit, inferred, findings } = compared;
  return { fields: { kind: 'level', comparator, value, unit }, inferred, findings };
};
