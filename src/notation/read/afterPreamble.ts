import type { Carried } from './carried.js';
import type { Clause } from './clause.js';
import { timeIn } from './timeIn.js';

/** What a clause of nothing but a time or 力争 leaves for the next one. */
export function afterPreamble(carried: Carried, clause: Clause): Carried {
  return {
    ...carried,
    time: timeIn(clause) ?? carried.time,
    commitment: clause.commitment,
    isOwnCommitment: false,
    isEstimated: clause.isEstimated,
  };
}
