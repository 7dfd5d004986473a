import type { Rational } from '../quantity/rational.js';
import { rationalOf } from '../quantity/rational.js';
import type { Known, ReasonCode } from './known.js';

/** A figure handed to a calculator, exactly as its decimal was written; the reason when there is none. */
export function given(value: number | null, missing: ReasonCode): Known<Rational> {
  return value === null ? missing : rationalOf(value);
}
