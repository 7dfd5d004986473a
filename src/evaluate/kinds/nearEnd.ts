import type { Known } from '../../calculate/known.js';
import type { Comparator } from '../../calculate/satisfies.js';
import type { QuantityValue, Range } from '../../model/quantityValue.js';
import type { MeasuredGround } from './kind.js';

/** The end of a value that decides, and how a figure must compare with it. */
export interface NearEnd {
  readonly comparator: Comparator;
  readonly value: number;
  readonly isRange: boolean;
}

/**
 * The value itself; of a range the end that is reached first, seen in the direction of the indicator. Beyond the far
 * end is exceeded, not failed.
 */
export function nearEndOf(
  value: QuantityValue,
  comparator: Comparator,
  { series: { direction } }: MeasuredGround,
): Known<NearEnd> {
  if (!isRange(value)) return { comparator, value, isRange: false };
  if (direction === null) return 'directionMissing';
  const isHigher = direction === 'higher';
  const end = isHigher ? value.min : value.max;
  if (comparator === 'approx') return { comparator, value: end, isRange: true };
  const isExclusive = isHigher
    ? value.minExclusive === true || comparator === 'gt'
    : value.maxExclusive === true || comparator === 'lt';
  const inclusive = isHigher ? 'gte' : 'lte';
  return { comparator: isExclusive ? (isHigher ? 'gt' : 'lt') : inclusive, value: end, isRange: true };
}

function isRange(value: QuantityValue): value is Range {
  return typeof value === 'object';
}
