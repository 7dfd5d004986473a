/**
 * A whole number that is never rounded: a safe JavaScript integer while it fits, a `bigint` beyond.
 *
 * A plain number below 2⁵³ costs a nanosecond to add; a `bigint` costs a hundred. Nearly every figure of a plan
 * fits, so the wide type is only reached when a product would stop being exact.
 */
export type Integer = number | bigint;

/** The order of two quantities: −1 when the first is smaller, 0 when they are equal, 1 when it is larger. */
export type Order = -1 | 0 | 1;

// A sum or product whose true value is at or beyond 2⁵³ also rounds to at least 2⁵³: a safe result is an exact one.

export function addIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}

export function multiplyIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // −0 is 0 to a reader, and would turn up as "-0" in a report.
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  return BigInt(a) * BigInt(b);
}

/** `base` to a whole, non-negative `exponent`, by squaring: `**` on doubles may be a digit off. */
export function powerOfInteger(base: Integer, exponent: number): Integer {
  if (exponent === 0) return 1;
  const half = powerOfInteger(base, Math.floor(exponent / 2));
  const square = multiplyIntegers(half, half);
  return exponent % 2 === 0 ? square : multiplyIntegers(square, base);
}

export function negateInteger(a: Integer): Integer {
  return multiplyIntegers(a, -1);
}

export function compareIntegers(a: Integer, b: Integer): Order {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function signOfInteger(a: Integer): Order {
  return compareIntegers(a, 0);
}
