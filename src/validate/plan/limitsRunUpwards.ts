import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';

/** The lower limit of a series is below its upper one. */
export function limitsRunUpwards({ indicators }: Plan): readonly Finding[] {
  return indicators.flatMap(({ limits }, index) => {
    const { min, max } = limits ?? {};
    if (min === undefined || max === undefined || min < max) return [];
    const path = `indicators[${index}].limits.max`;
    return [finding('range/reversed', { path }, { seen: String(max), lower: String(min) })];
  });
}
