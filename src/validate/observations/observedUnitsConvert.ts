import { finding } from '../../finding/finding.js';
import { unitFactor } from '../../quantity/unit.js';
import type { ObservationRule } from '../observationRule.js';

/** The unit of an observation converts into that of its indicator. Without one it is the indicator's. */
export const observedUnitsConvert: ObservationRule = ({ plan, locate }) => {
  const units = new Map(plan.indicators.map(({ id, unit }) => [id, unit]));
  return ({ indicatorId, unit: seen }, index) => {
    const unit = units.get(indicatorId);
    if (seen === undefined || !unit || unitFactor(seen, unit)) return [];
    return [finding('observation/unitNotConvertible', locate(index, 'unit'), { seen, unit })];
  };
};
