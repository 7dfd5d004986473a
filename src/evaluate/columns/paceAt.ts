import { multiplyIntegers } from '../../quantity/integer.js';
import type { Rational } from '../../quantity/rational.js';
import type { FractionColumn } from './fractionColumn.js';

/** Pace of one series, progress over elapsed time, where both are known and time has passed. */
export function paceAt(progress: FractionColumn, elapsed: FractionColumn, of: number): Rational {
  return {
    numerator: multiplyIntegers(progress.numerators[of] as number, elapsed.denominators[of] as number),
    denominator: multiplyIntegers(progress.denominators[of] as number, elapsed.numerators[of] as number),
  };
}
