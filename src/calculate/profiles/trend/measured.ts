import type { Comparable } from '../../../quantity/comparable.js';
import type { Order } from '../../../quantity/integer.js';
import { compareIntegers } from '../../../quantity/integer.js';
import { rationalOf } from '../../../quantity/rational.js';

/** A measure that is held against the edges of bands. */
export interface Measured {
  readonly number: number;
  /** Its order against an edge. */
  readonly orderTo: (edge: number) => Order;
  /** Whether the order is a matter of the last digits of a double. */
  readonly isNear: (edge: number) => boolean;
}

/** A measure whose side of every edge is known exactly. */
export function exactMeasure({ number, compareTo }: Comparable): Measured {
  return { number, orderTo: (edge) => compareTo(rationalOf(edge)), isNear: () => false };
}

const nearest = 1e-12;

/** A measure known as a double: next to an edge it is taken to lie on it, and says so. Of 0 the side is known. */
export function roundedMeasure(number: number): Measured {
  const isNear = (edge: number): boolean => Math.abs(number - edge) <= nearest;
  return {
    number,
    isNear,
    orderTo: (edge) => (edge !== 0 && isNear(edge) ? 0 : compareIntegers(number, edge)),
  };
}
