import { finding } from '../../finding/finding.js';
import { unitFactor, unitPer } from '../../quantity/unit.js';
import type { ObservationRule } from '../observationRule.js';

/** The unit of an observation converts into that of its indicator. Without one it is the indicator's. */
export const observedUnitsConvert: ObservationRule = ({ plan, locate }) => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return ({ indicatorId, unit: seen }, index) => {
    const { name = '', unit = null } = indicators.get(indicatorId) ?? {};
    if (seen === undefined || unit === null) return [];
    if (unitFactor(seen, unit) ?? unitFactor(seen, unitPer(name, unit))) return [];
    return [finding('observation/unitNotConvertible', locate(index, 'unit'), { seen, unit })];
  };
};
