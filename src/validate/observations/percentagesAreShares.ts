import { finding } from '../../finding/finding.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';

/** A ratio in percent lies between 0 and 100. Growth rates may exceed it, and are not ratios here. */
export const percentagesAreShares: ObservationRule = () => ({
  eachOf: (indicator) =>
    indicator.measure === 'ratio'
      ? ({ observation: { value, unit }, where }) => {
          const isPercent = (unit ?? indicator.unit) === '%';
          if (!isPercent || value === null || (value >= 0 && value <= 100)) return noFindings;
          return [finding('observation/percentOutsideRange', where('value'), { seen: String(value) })];
        }
      : null,
});
