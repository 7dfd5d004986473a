import { finding } from '../../finding/finding.js';
import { countsThings } from '../../model/countsThings.js';
import { countedUnit } from '../../quantity/countedUnit.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, lowestTerms, multiply, one, rationalOf } from '../../quantity/rational.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';

/** What is counted one by one comes out whole, once 万 and 亿 are written out. Averages and estimates need not. */
export const countsAreWhole: ObservationRule = () => ({
  eachOf: (indicator) =>
    countsThings(indicator)
      ? ({ observation: { value, unit, status, estimated, comparator }, where }) => {
          if (value === null || Number.isInteger(value)) return noFindings;
          if (status === 'estimated' || estimated || (comparator ?? 'eq') !== 'eq') return noFindings;
          const inUnit = unit ?? indicator.unit ?? '';
          const things = countedUnit(inUnit);
          if (!things || isWhole(value, things)) return noFindings;
          return [finding('observation/notWhole', where('value'), { seen: String(value), unit: inUnit })];
        }
      : null,
});

/** Of a unit that is one thing, what is not whole stays so, and nothing need be worked out. */
const isWhole = (value: number, things: Rational): boolean =>
  compare(things, one) !== 0 && lowestTerms(multiply(rationalOf(value), things)).denominator === 1;
