import { finding } from '../../finding/finding.js';
import { unitPer } from '../../quantity/unit.js';
import type { ObservationRule } from '../observationRule.js';

/** The unit of an observation converts into that of its indicator. Without one it is the indicator's. */
export const observedUnitsConvert: ObservationRule = ({ factorOf }) => ({
  unusual: ({ observation: { unit: seen }, indicator, where }) => {
    const unit = indicator?.unit ?? null;
    if (seen === undefined || !indicator || unit === null || seen === unit) return [];
    if (factorOf(seen, unit) ?? factorOf(seen, unitPer(indicator.name, unit))) return [];
    return [finding('observation/unitNotConvertible', where('unit'), { seen, unit })];
  },
});
