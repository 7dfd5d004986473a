import type { ComparedRow, Comparison } from '../../assess/compare/comparison.js';

/** Best first; what has no place comes last, in the order given. */
export const comparedInPlaces = ({ rows }: Comparison): ComparedRow[] =>
  [...rows].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
