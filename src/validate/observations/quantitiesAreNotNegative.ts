import { finding } from '../../finding/finding.js';
import type { ObservationRule } from '../observationRule.js';
import { isQuantity } from '../series/isQuantity.js';

/** What is counted or paid is not below 0. */
export const quantitiesAreNotNegative: ObservationRule = () => ({
  unusual: ({ observation: { value }, indicator, where }) => {
    if (value === null || value >= 0 || !indicator || !isQuantity(indicator)) return [];
    return [finding('observation/negative', where('value'), { seen: String(value) })];
  },
});
