import type { Order } from '../quantity/integer.js';
import type { Comparator } from './satisfies.js';

/** Whether each comparator holds below, at and above the goal. “About” is not told by an order alone. */
const holds = {
  gte: [false, true, true],
  gt: [false, false, true],
  lte: [true, true, false],
  lt: [true, false, false],
  eq: [false, true, false],
} as const satisfies Record<OrderedComparator, readonly [below: boolean, at: boolean, above: boolean]>;

/** A comparator that an order against the goal decides. */
type OrderedComparator = Exclude<Comparator, 'approx'>;

/** Whether a comparator holds of a figure with such an order against the goal: −1 below it, 0 at it, 1 above. */
export function holdsAt(comparator: OrderedComparator, order: Order): boolean {
  return holds[comparator][(order + 1) as 0 | 1 | 2];
}
