import type { Inferred } from '../../model/inferred.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';

/** Every reason of an inference in a plan, once, in the order in which it comes first. */
export function reasonsIn(plan: Plan): Text[] {
  const reasons = new Map<string, Text>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('inferred' in value) {
      for (const reason of Object.values((value.inferred ?? {}) as Inferred))
        if (!reasons.has(reason.zh)) reasons.set(reason.zh, reason);
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(plan);
  return [...reasons.values()];
}
