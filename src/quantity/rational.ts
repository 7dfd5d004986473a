import type { Integer, Order } from './integer.js';
import {
  addIntegers,
  compareIntegers,
  multiplyIntegers,
  negateInteger,
  powerOfInteger,
  signOfInteger,
} from './integer.js';

/**
 * An exact fraction: whole `numerator` over whole, positive `denominator`. Not necessarily in lowest terms.
 *
 * A printed 0.3 is three tenths here, not the double next to it; so (0.3 − 0.1) / (0.5 − 0.1) is one half.
 */
export interface Rational {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

export const zero: Rational = { numerator: 0, denominator: 1 };
export const one: Rational = { numerator: 1, denominator: 1 };

// The powers of ten a double holds exactly and that keep a quotient within a safe integer.
const powersOfTen = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The fraction of two whole numbers, with the sign moved to the numerator.
 *
 * @throws RangeError when the denominator is 0.
 */
export function rational(numerator: Integer, denominator: Integer = 1): Rational {
  const sign = signOfInteger(denominator);
  if (sign === 0) throw new RangeError('rational: denominator must not be 0');
  return sign > 0
    ? { numerator, denominator }
    : { numerator: negateInteger(numerator), denominator: negateInteger(denominator) };
}

/**
 * The decimal that a person wrote to get this number: the shortest one that reads back as the same double.
 *
 * @param value any finite number; up to 15 significant digits come back exactly as typed
 * @throws RangeError when the value is NaN or infinite
 * @example
 * rationalOf(0.1) // { numerator: 1, denominator: 10 }
 * rationalOf(4.35e8) // { numerator: 435000000, denominator: 1 }
 */
export function rationalOf(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError(`rationalOf: value must be finite, got ${value}`);
  for (const power of powersOfTen) {
    const digits = Math.round(value * power);
    // Beyond 15 digits two decimals can share one double, and the shortest must be asked for in words.
    if (Math.abs(digits) >= 1e15) break;
    // Division of two exact doubles rounds once, so equality means that `value` is the double of this decimal.
    if (digits / power === value) return { numerator: digits === 0 ? 0 : digits, denominator: power };
  }
  return rationalOfDecimal(String(value));
}

const decimalPattern = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i;

/**
 * The exact value of a decimal in plain ASCII: `-1234.50`, `1e-7`.
 *
 * @throws RangeError when the text is not a decimal
 */
export function rationalOfDecimal(text: string): Rational {
  const match = decimalPattern.exec(text);
  if (!match) throw new RangeError(`rationalOfDecimal: text must be a decimal such as -12.5, got ${text}`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0
    ? { numerator: narrowed(digits * 10n ** BigInt(shift)), denominator: 1 }
    : { numerator: narrowed(digits), denominator: narrowed(10n ** BigInt(-shift)) };
}

function narrowed(wide: bigint): Integer {
  const narrow = Number(wide);
  return Number.isSafeInteger(narrow) ? narrow : wide;
}

export function add(a: Rational, b: Rational): Rational {
  // Figures of one series share their denominator; keeping it stops long sums from growing.
  if (a.denominator === b.denominator) {
    return { numerator: addIntegers(a.numerator, b.numerator), denominator: a.denominator };
  }
  return {
    numerator: addIntegers(
      multiplyIntegers(a.numerator, b.denominator),
      multiplyIntegers(b.numerator, a.denominator),
    ),
    denominator: multiplyIntegers(a.denominator, b.denominator),
  };
}

export function negate(a: Rational): Rational {
  return { numerator: negateInteger(a.numerator), denominator: a.denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return {
    numerator: multiplyIntegers(a.numerator, b.numerator),
    denominator: multiplyIntegers(a.denominator, b.denominator),
  };
}

/** @throws RangeError when `b` is 0 */
export function divide(a: Rational, b: Rational): Rational {
  return rational(multiplyIntegers(a.numerator, b.denominator), multiplyIntegers(a.denominator, b.numerator));
}

/** `a` to a whole power; a negative power of 0 throws a RangeError. */
export function power(a: Rational, exponent: number): Rational {
  const raised = {
    numerator: powerOfInteger(a.numerator, Math.abs(exponent)),
    denominator: powerOfInteger(a.denominator, Math.abs(exponent)),
  };
  return exponent < 0 ? divide(one, raised) : raised;
}

export function compare(a: Rational, b: Rational): Order {
  return compareIntegers(
    multiplyIntegers(a.numerator, b.denominator),
    multiplyIntegers(b.numerator, a.denominator),
  );
}

export function signOf(a: Rational): Order {
  return signOfInteger(a.numerator);
}

export function isZero(a: Rational): boolean {
  return signOf(a) === 0;
}

/** The same fraction with numerator and denominator as small as they can be. */
export function lowestTerms({ numerator, denominator }: Rational): Rational {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: quotient(numerator, divisor), denominator: quotient(denominator, divisor) };
}

function greatestCommonDivisor(a: Integer, b: Integer): bigint {
  let [larger, smaller] = [BigInt(a), BigInt(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger < 0n ? -larger : larger;
}

const quotient = (a: Integer, divisor: bigint): Integer => narrowed(BigInt(a) / divisor);

/**
 * The double nearest to the fraction, for output. Verdicts never use it.
 *
 * @example
 * toNumber(rational(1, 3)) // 0.3333333333333333
 */
export function toNumber({ numerator, denominator }: Rational): number {
  if (typeof numerator === 'number' && typeof denominator === 'number') return numerator / denominator;
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  const magnitude = n < 0n ? -n : n;
  // 66 significant bits and a sticky last one round to the same double as the endless quotient.
  const shift = bitLength(d) - bitLength(magnitude) + 66;
  const [top, bottom] = shift >= 0 ? [magnitude << BigInt(shift), d] : [magnitude, d << BigInt(-shift)];
  const bits = (top / bottom) | (top % bottom === 0n ? 0n : 1n);
  // In two steps, since the power of two of a very small quotient is not a double itself.
  const half = Math.trunc(shift / 2);
  return ((n < 0n ? -1 : 1) * Number(bits)) / 2 ** half / 2 ** (shift - half);
}

const bitLength = (a: bigint): number => a.toString(16).length * 4;
