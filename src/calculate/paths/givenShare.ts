import type { Rational } from '../../quantity/rational.js';
import { rationalOf } from '../../quantity/rational.js';

/** The elapsed share of the time in a call. @throws RangeError when it is not within 0 and 1; `caller` is named */
export function givenShare(caller: string, elapsedRatio: number): Rational {
  if (!(elapsedRatio >= 0 && elapsedRatio <= 1)) {
    throw new RangeError(`${caller}: elapsedRatio must be within 0 and 1, got ${elapsedRatio}`);
  }
  return rationalOf(elapsedRatio);
}
