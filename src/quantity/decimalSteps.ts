import { multiplyIntegers, powerOfInteger } from './integer.js';
import type { Rational } from './rational.js';
import { rational, rationalOf, toNumber } from './rational.js';

/**
 * Digits after the point of a number as a person wrote it.
 *
 * @example
 * decimalPlaces(0.53) // 2
 * decimalPlaces(1200) // 0
 */
export function decimalPlaces(value: number): number {
  return String(rationalOf(value).denominator).length - 1;
}

/**
 * A decimal as a count of its smallest steps: 1.25 in hundredths is 125.
 *
 * @param places digits after the point, at least as many as the value has
 * @example
 * stepsOf(1.25, 2) === 125n // true
 */
export function stepsOf(value: number, places: number): bigint {
  const { numerator, denominator } = rationalOf(value);
  return (BigInt(numerator) * 10n ** BigInt(places)) / BigInt(denominator);
}

/** The number that so many steps are; exact as long as it has at most 15 digits. */
export function numberOfSteps(steps: bigint, places: number): number {
  return toNumber(rational(steps, powerOfInteger(10, places)));
}

/**
 * A fraction rounded to whole steps, half a step away from zero 四舍五入.
 *
 * @param places digits after the point, 0 or more
 * @example
 * toNumber(roundedTo(rationalOf(1.005), 2)) // 1.01
 * toNumber(roundedTo(rationalOf(-0.5), 0)) // -1
 * toNumber(roundedTo(rational(1, 3), 1)) // 0.3
 */
export function roundedTo({ numerator, denominator }: Rational, places: number): Rational {
  const scale = powerOfInteger(10, places);
  const scaled = BigInt(multiplyIntegers(numerator, scale));
  const whole = BigInt(denominator);
  const magnitude = scaled < 0n ? -scaled : scaled;
  const steps = (2n * magnitude + whole) / (2n * whole);
  return rational(scaled < 0n ? -steps : steps, scale);
}
