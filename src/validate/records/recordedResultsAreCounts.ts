import { finding } from '../../finding/finding.js';
import { countedUnit } from '../../quantity/countedUnit.js';
import { lowestTerms, multiply, rationalOf } from '../../quantity/rational.js';
import type { RecordRule } from '../recordRule.js';

/** What was counted is not below 0, and whole where things are counted. */
export const recordedResultsAreCounts: RecordRule = (records, { locate }) =>
  records.flatMap(({ results = [] }, index) =>
    results.flatMap(({ name, value, unit }, at) => {
      const things = unit === null ? null : countedUnit(unit);
      const isWhole = !things || lowestTerms(multiply(rationalOf(value), things)).denominator === 1;
      if (value >= 0 && isWhole) return [];
      const where = locate(index, 'results', at);
      return [finding('record/resultDoubtful', where, { seen: `${value}${unit ?? ''}`, name })];
    }),
  );
