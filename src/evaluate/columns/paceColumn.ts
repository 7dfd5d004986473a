import { toNumber } from '../../quantity/rational.js';
import type { ComputedColumn } from './computedColumn.js';
import type { FractionColumn } from './fractionColumn.js';
import { paceAt } from './paceAt.js';
import { reasonCode } from './reasonCode.js';
import type { SeriesFacts } from './seriesFacts.js';

const observationMissing = reasonCode('observationMissing');
const baselineMissing = reasonCode('baselineMissing');
const noTimeElapsed = reasonCode('noTimeElapsed');

/** Progress over elapsed time, which on the linear path is the pace. */
export function paceColumn(
  { on }: SeriesFacts,
  progress: FractionColumn,
  elapsed: FractionColumn,
): ComputedColumn {
  const values = new Float64Array(on.length);
  const reasons = new Uint8Array(on.length);
  for (let of = 0; of < on.length; of += 1) {
    const noProgress = progress.reasons[of] as number;
    if (on[of] === 0) reasons[of] = observationMissing;
    else if (elapsed.reasons[of] !== 0) reasons[of] = elapsed.reasons[of] as number;
    else if (noProgress === baselineMissing) reasons[of] = noProgress;
    else if (elapsed.numerators[of] === 0) reasons[of] = noTimeElapsed;
    else if (noProgress !== 0) reasons[of] = noProgress;
    else values[of] = quotientAt(progress, elapsed, of);
  }
  return { values, reasons };
}

/** The double nearest to the pace. The products of all but huge figures are whole doubles, which is quickest. */
function quotientAt(progress: FractionColumn, elapsed: FractionColumn, of: number): number {
  const made = (progress.numerators[of] as number) * (elapsed.denominators[of] as number);
  const expected = (progress.denominators[of] as number) * (elapsed.numerators[of] as number);
  const isExact = Number.isSafeInteger(made) && Number.isSafeInteger(expected);
  return isExact ? made / expected : toNumber(paceAt(progress, elapsed, of));
}
