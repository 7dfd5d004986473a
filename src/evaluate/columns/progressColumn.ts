import type { FractionColumn } from './fractionColumn.js';
import { fractionColumn } from './fractionColumn.js';
import { reasonCode } from './reasonCode.js';
import type { SeriesFacts } from './seriesFacts.js';

const baselineMissing = reasonCode('baselineMissing');
const goalEqualsBaseline = reasonCode('goalEqualsBaseline');
const observationMissing = reasonCode('observationMissing');

/** Share of the way that is done, (x − b) / (g − b). Both differences are exact: no figure has more than 15 digits. */
export function progressColumn({ value, on, baseline, hasBaseline, goal }: SeriesFacts): FractionColumn {
  const column = fractionColumn(goal.length);
  for (let of = 0; of < goal.length; of += 1) {
    const b = baseline[of] as number;
    const way = (goal[of] as number) - b;
    if (hasBaseline[of] === 0) column.reasons[of] = baselineMissing;
    else if (way === 0) column.reasons[of] = goalEqualsBaseline;
    else if (on[of] === 0) column.reasons[of] = observationMissing;
    else {
      // + 0 turns −0 into 0.
      column.numerators[of] = ((value[of] as number) - b) * Math.sign(way) + 0;
      column.denominators[of] = Math.abs(way);
    }
  }
  return column;
}
