import type { QuantityValue, Range } from '../../model/quantityValue.js';
import type { Known } from '../known.js';
import { isUnknown } from '../known.js';
import type { Comparator } from '../satisfies.js';
import { satisfies } from '../satisfies.js';
import type { Series } from '../series.js';
import { inUnit } from '../series.js';
import type { KindRule, StatementOf } from './kind.js';

/**
 * A level to be reached. The goal is the value; of a range it is the near end, seen in the direction of the indicator,
 * and beyond the far end is exceeded, not failed.
 */
export const level: KindRule<'level'> = (statement, series) => {
  const bound = boundOf(statement, series);
  if (isUnknown(bound)) return { comparator: statement.comparator, goal: bound, isMetBy: () => bound };
  const goal = inUnit(bound.value, statement.unit, series.unit);
  const { comparator } = bound;
  return {
    comparator,
    goal,
    isMetBy: (value) => (isUnknown(goal) ? goal : satisfies(value, comparator, goal)),
  };
};

interface Bound {
  readonly comparator: Comparator;
  readonly value: number;
}

function boundOf({ comparator, value }: StatementOf<'level'>, { direction }: Series): Known<Bound> {
  if (!isRange(value)) return { comparator, value };
  if (comparator === 'approx') return 'toleranceMissing';
  if (direction === null) return 'directionMissing';
  return direction === 'higher'
    ? { comparator: value.minExclusive || comparator === 'gt' ? 'gt' : 'gte', value: value.min }
    : { comparator: value.maxExclusive || comparator === 'lt' ? 'lt' : 'lte', value: value.max };
}

function isRange(value: QuantityValue): value is Range {
  return typeof value === 'object';
}
