import type { FractionColumn } from './fractionColumn.js';
import { fractionColumn } from './fractionColumn.js';
import { reasonCode } from './reasonCode.js';
import type { SeriesFacts } from './seriesFacts.js';

const deadlineMissing = reasonCode('deadlineMissing');
const observationMissing = reasonCode('observationMissing');
const deadlineNotAfterBaseline = reasonCode('deadlineNotAfterBaseline');

/** Share of the time that has passed, in whole months of the calendar. */
export function elapsedColumn({ on, startsAt, by }: SeriesFacts): FractionColumn {
  const column = fractionColumn(on.length);
  for (let of = 0; of < on.length; of += 1) {
    const start = startsAt[of] as number;
    const whole = ((by[of] as number) - start) >> 5;
    if (by[of] === 0) column.reasons[of] = deadlineMissing;
    else if (whole <= 0) column.reasons[of] = deadlineNotAfterBaseline;
    else if (on[of] === 0) column.reasons[of] = observationMissing;
    else {
      column.numerators[of] = Math.min(Math.max(((on[of] as number) - start) >> 5, 0), whole);
      column.denominators[of] = whole;
    }
  }
  return column;
}
