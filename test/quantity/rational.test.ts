import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  lowestTerms,
  multiply,
  power,
  rational,
  rationalOf,
  rationalOfDecimal,
  subtract,
  toNumber,
} from '../../src/quantity/rational.js';

describe('rationalOf', () => {
  it.each([
    [0.1, 1, 10],
    [-0.53, -53, 100],
    [4.35e8, 435_000_000, 1],
    [0, 0, 1],
    [-0, 0, 1],
    [999_999_999_999_999, 999_999_999_999_999, 1],
    [0.000_001, 1, 1_000_000],
  ])('reads %d as the decimal that was written', (value, numerator, denominator) => {
    expect(rationalOf(value)).toEqual({ numerator, denominator });
  });

  it('gives every decimal of up to 15 digits back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(20), (n, k) => {
        const read = rationalOf(Number(`${n}e-${k}`));
        expect(BigInt(read.numerator) * 10n ** BigInt(k)).toBe(BigInt(n) * BigInt(read.denominator));
      }),
    );
  });

  it('takes the shortest decimal of a double with more digits', () => {
    expect(rationalOf(0.1 + 0.2)).toEqual({ numerator: 30_000_000_000_000_004n, denominator: 10n ** 17n });
    expect(toNumber(rationalOf(1e300))).toBe(1e300);
    expect(toNumber(rationalOf(5e-324))).toBe(5e-324);
  });

  it('survives the way through a fraction and back for every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-300);
        expect(toNumber(rationalOf(value))).toBe(value + 0);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => rationalOf(value)).toThrow(new RangeError(`rationalOf: value must be finite, got ${value}`));
  });
});

describe('rationalOfDecimal', () => {
  it('reads digits beyond those a double holds', () => {
    expect(rationalOfDecimal('12345678901234567890.12')).toEqual({
      numerator: 1_234_567_890_123_456_789_012n,
      denominator: 100,
    });
    expect(rationalOfDecimal('-1.5e3')).toEqual({ numerator: -1500, denominator: 1 });
  });

  it.each(['', '1,000', '１２', '1.', 'abc', '1e99999'])('refuses %j', (text) => {
    expect(() => rationalOfDecimal(text)).toThrow(RangeError);
  });
});

describe('fractions', () => {
  it('know that (0.3 − 0.1) / (0.5 − 0.1) is one half', () => {
    const [x, b, g] = [rationalOf(0.3), rationalOf(0.1), rationalOf(0.5)];
    expect((0.3 - 0.1) / (0.5 - 0.1)).not.toBe(0.5);
    expect(compare(divide(subtract(x, b), subtract(g, b)), rational(1, 2))).toBe(0);
  });

  it('keep the sign in the numerator', () => {
    expect(divide(rational(1), rational(-3))).toEqual({ numerator: -1, denominator: 3 });
    expect(() => rational(1, 0)).toThrow('rational: denominator must not be 0');
  });

  it('obey the laws of arithmetic', () => {
    const fraction = fc
      .tuple(
        fc.maxSafeInteger(),
        fc.maxSafeInteger().filter((d) => d !== 0),
      )
      .map(([n, d]) => rational(n, d));
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(compare(add(a, b), add(b, a))).toBe(0);
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0);
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        expect(compare(lowestTerms(a), a)).toBe(0);
      }),
    );
  });

  it('are raised to whole powers, negative ones too', () => {
    expect(lowestTerms(power(rational(2, 3), 3))).toEqual({ numerator: 8, denominator: 27 });
    expect(power(rational(2, 3), -1)).toEqual({ numerator: 3, denominator: 2 });
  });
});

describe('toNumber', () => {
  it('gives the nearest double of a fraction too wide for doubles', () => {
    const wide = 10n ** 40n;
    expect(toNumber({ numerator: wide, denominator: wide * 3n })).toBe(1 / 3);
    expect(toNumber({ numerator: -2n * wide, denominator: wide * 3n })).toBe(-2 / 3);
  });
});
