import type { TargetEvaluation } from '../../src/model/evaluation.js';

/** Fields that are no quantity: `null` where the kind, the profile or the data has none. */
const mayBeNull = new Set(['by', 'comparator', 'dataEndsOn', 'dataAgeDays', 'hold', 'record', 'score']);

/** Quantities that are not known, and a status that is not: each must have one reason beside it. In their own order. */
export function unknownQuantities(evaluation: TargetEvaluation): readonly string[] {
  const without = Object.entries(evaluation)
    .filter(([name, value]) => value === null && !mayBeNull.has(name))
    .map(([name]) => name);
  return evaluation.status === 'notAssessable' ? [...without, 'status'] : without;
}
