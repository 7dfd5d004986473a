import type { Order } from './integer.js';
import type { Rational } from './rational.js';
import { compare, toNumber } from './rational.js';

/** A number that may be irrational, and still knows exactly on which side of a fraction it lies. */
export interface Comparable {
  /** The nearest double. */
  readonly number: number;
  /** The number itself, where it is a fraction. */
  readonly exact?: Rational;
  /** Its order against a fraction. */
  readonly compareTo: (threshold: Rational) => Order;
}

/** A fraction among numbers that need not be one. */
export function comparableFraction(exact: Rational): Comparable {
  return { number: toNumber(exact), exact, compareTo: (threshold) => compare(exact, threshold) };
}
