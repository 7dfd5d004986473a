import { rational, toNumber } from '../../quantity/rational.js';
import type { ShareMet } from './rollUpGroup.js';

/** Verdicts as a share. */
export function shareMet(verdicts: readonly (boolean | null)[]): ShareMet {
  const metCount = verdicts.filter((isMet) => isMet === true).length;
  const knownCount = verdicts.filter((isMet) => isMet !== null).length;
  return {
    metCount,
    knownCount,
    unknownCount: verdicts.length - knownCount,
    metRatio: knownCount === 0 ? null : toNumber(rational(metCount, knownCount)),
  };
}
