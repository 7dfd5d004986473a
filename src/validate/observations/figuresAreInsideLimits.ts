import { finding } from '../../finding/finding.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';
import { limitsText } from '../plan/limitsText.js';
import { isQuantity } from '../series/isQuantity.js';

/** No figure passes the natural limits of its series. Percentages and quantities below 0 have truths of their own. */
export const figuresAreInsideLimits: ObservationRule = () => ({
  each: ({ observation, indicator, value, where }) => {
    const limits = indicator?.limits;
    if (!limits || value === null || indicator.unit === '%') return noFindings;
    const { min, max } = limits;
    const isBelow = min !== undefined && value < min && !(value < 0 && isQuantity(indicator));
    if (!isBelow && (max === undefined || value <= max)) return noFindings;
    const details = { seen: String(observation.value), limits: limitsText(limits) };
    return [finding('observation/outsideLimits', where('value'), details)];
  },
});
