import { finding } from '../../finding/finding.js';
import { nearestNames } from '../../finding/nearestNames.js';
import type { ObservationRule } from '../observationRule.js';

/** Every observed indicator is one of the plan. */
export const observedIndicatorsAreKnown: ObservationRule = ({ plan, locate }) => {
  const known = new Set(plan.indicators.map(({ id }) => id));
  return ({ indicatorId }, index) => {
    if (known.has(indicatorId)) return [];
    const suggestion = nearestNames(indicatorId, known, 1)[0] ?? null;
    return [
      finding('observation/indicatorUnknown', locate(index, 'indicatorId'), {
        seen: indicatorId,
        suggestion,
      }),
    ];
  };
};
