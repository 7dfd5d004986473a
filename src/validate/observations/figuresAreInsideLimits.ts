import { finding } from '../../finding/finding.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';
import { limitsText } from '../plan/limitsText.js';
import { isQuantity } from '../series/isQuantity.js';

/** No figure passes the natural limits of its series. Percentages and quantities below 0 have truths of their own. */
export const figuresAreInsideLimits: ObservationRule = () => ({
  eachOf: (indicator) => {
    const { limits, unit } = indicator;
    if (!limits || unit === '%') return null;
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = limits;
    return ({ observation, value, where }) => {
      if (value === null || (value >= min && value <= max)) return noFindings;
      if (value < min && value < 0 && isQuantity(indicator)) return noFindings;
      const details = { seen: String(observation.value), limits: limitsText(limits) };
      return [finding('observation/outsideLimits', where('value'), details)];
    };
  },
});
