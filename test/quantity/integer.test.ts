import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addIntegers,
  compareIntegers,
  multiplyIntegers,
  powerOfInteger,
} from '../../src/quantity/integer.js';

const anyInteger = fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }));

describe('whole numbers', () => {
  it('add and multiply as big integers do, whatever their size', () => {
    fc.assert(
      fc.property(anyInteger, anyInteger, (a, b) => {
        expect(BigInt(addIntegers(a, b))).toBe(BigInt(a) + BigInt(b));
        expect(BigInt(multiplyIntegers(a, b))).toBe(BigInt(a) * BigInt(b));
      }),
    );
  });

  it('become wide exactly where a double would round', () => {
    expect(addIntegers(Number.MAX_SAFE_INTEGER, 0)).toBe(Number.MAX_SAFE_INTEGER);
    expect(addIntegers(Number.MAX_SAFE_INTEGER, 2)).toBe(2n ** 53n + 1n);
    expect(multiplyIntegers(3_037_000_500, 3_037_000_500)).toBe(9_223_372_037_000_250_000n);
  });

  it('are ordered across both forms', () => {
    expect(compareIntegers(2 ** 53 - 1, 2n ** 53n)).toBe(-1);
    expect(compareIntegers(5, 5n)).toBe(0);
    expect(compareIntegers(6n, 5)).toBe(1);
  });

  it('are raised to powers without rounding', () => {
    expect(powerOfInteger(7, 0)).toBe(1);
    expect(powerOfInteger(3, 40)).toBe(3n ** 40n);
    expect(powerOfInteger(-2, 3)).toBe(-8);
  });

  it('know no minus zero', () => {
    expect(Object.is(multiplyIntegers(-5, 0), 0)).toBe(true);
  });
});
