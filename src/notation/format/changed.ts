import type { ValueOf } from '../../model/label.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import { turned } from '../words/turned.js';

type Comparator = ValueOf<'comparator'>;

/** A signed change as a plan words it: its size, how that size compares, and whether it is a fall. */
export interface Change {
  readonly isFall: boolean;
  readonly comparator: Comparator;
  readonly value: QuantityValue;
}

/** The size of a change: a change of at most −17% is a fall of at least 17%. */
export function changed(comparator: Comparator, value: QuantityValue): Change {
  const isFall = (typeof value === 'number' ? value : value.max) < 0;
  if (!isFall) return { isFall, comparator, value };
  const size = typeof value === 'number' ? -value : { ...value, min: -value.max, max: -value.min };
  return { isFall, comparator: turned[comparator], value: size };
}
