import type { Rational } from '../../quantity/rational.js';
import { compare, rationalOf, rationalOfDecimal } from '../../quantity/rational.js';

/** Beyond this many decimals a figure is written as a power of ten. */
const mostDecimals = 20;

/**
 * The decimal nearest to a fraction, ties away from zero. Rounds the decimal a person wrote, not the double beside it.
 *
 * @param decimals digits after the point, 0 or more
 * @example
 * roundedDecimal(rationalOf(1.005), 2) // '1.01', where toFixed says '1.00'
 * roundedDecimal(rationalOf(-0.5), 0) // '-1'
 * roundedDecimal(rationalOf(-0.4), 0) // '0': nobody reads a minus before nothing
 */
export function roundedDecimal({ numerator, denominator }: Rational, decimals: number): string {
  const [scaled, whole] = [BigInt(numerator) * 10n ** BigInt(decimals), BigInt(denominator)];
  const magnitude = scaled < 0n ? -scaled : scaled;
  const digits = String((2n * magnitude + whole) / (2n * whole)).padStart(decimals + 1, '0');
  const sign = scaled < 0n && /[1-9]/.test(digits) ? '-' : '';
  const point = digits.length - decimals;
  return `${sign}${digits.slice(0, point)}${decimals > 0 ? `.${digits.slice(point)}` : ''}`;
}

/**
 * The same, with as many more decimals as it takes to stand on the same side of each figure in `against` as the value
 * itself: 84.96 against a goal of 85 is never shown as 85.0.
 *
 * @example
 * decimalApart(rationalOf(84.96), 1, [85]) // '84.96'
 * decimalApart(rationalOf(84.96), 1, [90]) // '85.0'
 */
export function decimalApart(value: Rational, decimals: number, against: readonly number[]): string {
  const marks = against.map(rationalOf).map((mark) => ({ mark, side: compare(value, mark) }));
  for (let digits = decimals; digits <= Math.max(decimals, mostDecimals); digits++) {
    const text = roundedDecimal(value, digits);
    const shown = rationalOfDecimal(text);
    if (marks.every(({ mark, side }) => compare(shown, mark) === side)) return text;
  }
  return String(Number(value.numerator) / Number(value.denominator));
}

/**
 * Digits after the point of a number as a person wrote it.
 *
 * @example
 * decimalsOf(0.53) // 2
 */
export function decimalsOf(value: number): number {
  return String(rationalOf(value).denominator).length - 1;
}
