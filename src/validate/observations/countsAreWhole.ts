import { finding } from '../../finding/finding.js';
import { countsThings } from '../../model/countsThings.js';
import type { Indicator } from '../../model/indicator.js';
import { countedUnit } from '../../quantity/countedUnit.js';
import { lowestTerms, multiply, rationalOf } from '../../quantity/rational.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';

/** What is counted one by one comes out whole, once 万 and 亿 are written out. Averages and estimates need not. */
export const countsAreWhole: ObservationRule = () => {
  const countable = new Map<Indicator, boolean>();
  const isCountable = (indicator: Indicator): boolean => {
    const known = countable.get(indicator) ?? countsThings(indicator);
    countable.set(indicator, known);
    return known;
  };
  return {
    each: ({ observation: { value, unit, status, estimated, comparator }, indicator, where }) => {
      if (value === null || Number.isInteger(value) || !indicator || !isCountable(indicator))
        return noFindings;
      if (status === 'estimated' || estimated || (comparator ?? 'eq') !== 'eq') return noFindings;
      const inUnit = unit ?? indicator.unit ?? '';
      const things = countedUnit(inUnit);
      if (!things || lowestTerms(multiply(rationalOf(value), things)).denominator === 1) return noFindings;
      return [finding('observation/notWhole', where('value'), { seen: String(value), unit: inUnit })];
    },
  };
};
