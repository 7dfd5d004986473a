import type { Comparator } from '../../calculate/satisfies.js';
import { columnCodes } from './columnCodes.js';
import type { ComputedColumn } from './computedColumn.js';
import { reasonCode } from './reasonCode.js';
import type { SeriesFacts } from './seriesFacts.js';

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

const unknown = 255;
const observationMissing = reasonCode('observationMissing');
const toleranceMissing = reasonCode('toleranceMissing');

/** Whether the figures satisfy the targets. */
export function isMetColumn({ value, on, goal, comparator }: SeriesFacts): ComputedColumn<Uint8Array> {
  const values = new Uint8Array(goal.length).fill(unknown);
  const reasons = new Uint8Array(goal.length);
  for (let of = 0; of < goal.length; of += 1) {
    const sides = table[comparator[of] as number];
    if (on[of] === 0) reasons[of] = observationMissing;
    else if (!sides) reasons[of] = toleranceMissing;
    else values[of] = sides[1 + Math.sign((value[of] as number) - (goal[of] as number))] as number;
  }
  return { values, reasons };
}
