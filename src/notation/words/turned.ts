import type { ValueOf } from '../../model/label.js';

type Comparator = ValueOf<'comparator'>;

/** Each comparison as it is seen from the other side: a fall of at least 17% is a change of at most −17%. */
export const turned: Readonly<Record<Comparator, Comparator>> = {
  gte: 'lte',
  gt: 'lt',
  lte: 'gte',
  lt: 'gt',
  eq: 'eq',
  approx: 'approx',
};
