import { finding } from '../../finding/finding.js';
import { nearestNames } from '../../finding/nearestNames.js';
import type { ObservationRule } from '../observationRule.js';

/** Every observed indicator is one of the plan. */
export const observedIndicatorsAreKnown: ObservationRule = ({ plan }) => {
  const known = plan.indicators.map(({ id }) => id);
  return {
    unusual: ({ observation, indicator, where }) => {
      if (indicator) return [];
      const seen = observation.indicatorId;
      const suggestion = nearestNames(seen, known, 1)[0] ?? null;
      return [finding('observation/indicatorUnknown', where('indicatorId'), { seen, suggestion })];
    },
  };
};
