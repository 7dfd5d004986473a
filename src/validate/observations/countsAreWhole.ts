import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import { countedUnit } from '../../quantity/countedUnit.js';
import { lowestTerms, multiply, rationalOf } from '../../quantity/rational.js';
import { unitPer } from '../../quantity/unit.js';
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

function countsThings({ name, unit, measure, decimals = 0, baseline }: Indicator): boolean {
  if (unit === null || decimals > 0 || unitPer(name, unit).includes('/')) return false;
  const isMean = measure === 'ratio' || measure === 'score' || /均|每/.test(name);
  return !isMean && (typeof baseline?.value !== 'number' || Number.isInteger(baseline.value));
}
