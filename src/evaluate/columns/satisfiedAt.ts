import { holdsAt } from '../../calculate/holdsAt.js';
import { columnCodes } from './columnCodes.js';

const orders = [-1, 0, 1] as const;

/** Whether each comparator is satisfied below, at and above the goal; `null` where that does not decide it. */
const table = columnCodes.comparator.map((comparator) =>
  comparator === 'approx' ? null : orders.map((order) => (holdsAt(comparator, order) ? 1 : 0)),
);

/** Whether a figure satisfies the goal, 1 or 0, by the code of the comparator; `undefined` where that cannot be told. */
export function satisfiedAt(comparator: number, value: number, goal: number): 0 | 1 | undefined {
  return table[comparator]?.[1 + Math.sign(value - goal)];
}
