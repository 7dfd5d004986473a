import type { ComputedColumn } from './computedColumn.js';
import { reasonCode } from './reasonCode.js';
import { satisfiedAt } from './satisfiedAt.js';
import type { SeriesFacts } from './seriesFacts.js';

const unknown = 255;
const observationMissing = reasonCode('observationMissing');
const toleranceMissing = reasonCode('toleranceMissing');

/** Whether the figures satisfy the targets. */
export function isMetColumn({ value, on, goal, comparator }: SeriesFacts): ComputedColumn<Uint8Array> {
  const values = new Uint8Array(goal.length).fill(unknown);
  const reasons = new Uint8Array(goal.length);
  for (let of = 0; of < goal.length; of += 1) {
    const isMet = satisfiedAt(comparator[of] as number, value[of] as number, goal[of] as number);
    if (on[of] === 0) reasons[of] = observationMissing;
    else if (isMet === undefined) reasons[of] = toleranceMissing;
    else values[of] = isMet;
  }
  return { values, reasons };
}
