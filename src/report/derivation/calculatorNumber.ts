import { rationalOf } from '../../quantity/rational.js';
import { decimalsOf, roundedDecimal } from '../number/roundedDecimal.js';

/** A figure with so many decimals or fewer is typed as it is; a longer one is cut to what a calculator shows. */
const mostDecimals = 8;
const digitsShown = 10;

/**
 * A number as one types it into a pocket calculator: no thousands separators, no unit. Only what has no short decimal is
 * rounded, to ten digits.
 *
 * @example
 * calculatorNumber(4533.6) // '4533.6'
 * calculatorNumber(2 / 3) // '0.6666666667'
 * calculatorNumber(-5) // '−5'
 */
export function calculatorNumber(value: number): string {
  const written = decimalsOf(value);
  const whole = Math.trunc(Math.abs(value));
  const room = digitsShown - (whole === 0 ? 0 : String(whole).length);
  const decimals = written <= mostDecimals ? written : Math.max(room, 2);
  const text = roundedDecimal(rationalOf(value), decimals);
  return (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace('-', '−');
}
