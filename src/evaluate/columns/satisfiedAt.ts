import type { Comparator } from '../../calculate/satisfies.js';
import { columnCodes } from './columnCodes.js';

/** Whether a comparator is satisfied below, at and above the goal; `null` where that does not decide it. */
const satisfiedIn = {
  gte: [0, 1, 1],
  gt: [0, 0, 1],
  lte: [1, 1, 0],
  lt: [1, 0, 0],
  eq: [0, 1, 0],
  approx: null,
} as const satisfies Record<Comparator, readonly [below: 0 | 1, at: 0 | 1, above: 0 | 1] | null>;
const table = columnCodes.comparator.map((comparator) => satisfiedIn[comparator]);

/** Whether a figure satisfies the goal, 1 or 0, by the code of the comparator; `undefined` where that cannot be told. */
export function satisfiedAt(comparator: number, value: number, goal: number): 0 | 1 | undefined {
  return table[comparator]?.[(1 + Math.sign(value - goal)) as 0 | 1 | 2];
}
