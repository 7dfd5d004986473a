import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, multiply, power, rational, rationalOf, subtract } from '../../src/quantity/rational.js';
import { comparableRoot, rootToNumber } from '../../src/quantity/root.js';

describe('comparableRoot', () => {
  // 1.21 is 1.1 squared, so half a year of it is exactly 10%.
  const tenPercent = comparableRoot({
    base: rationalOf(100),
    factor: rationalOf(1.21),
    exponent: rational(1, 2),
  });

  it('knows the side of a fraction that no double can tell', () => {
    expect(tenPercent.compareTo(rationalOf(110))).toBe(0);
    expect(tenPercent.compareTo(rational(110n * 10n ** 30n + 1n, 10n ** 30n))).toBe(-1);
    expect(tenPercent.compareTo(rational(110n * 10n ** 30n - 1n, 10n ** 30n))).toBe(1);
  });

  it('is above zero and everything below', () => {
    expect(tenPercent.compareTo(rationalOf(0))).toBe(1);
    expect(tenPercent.compareTo(rationalOf(-110))).toBe(1);
  });

  it('is a fraction where the exponent is whole', () => {
    const grown = { base: rationalOf(100), factor: rationalOf(1.1), exponent: rational(24, 12) };
    expect(comparableRoot(grown).number).toBe(121);
    // 1.1 × 1.1 = 1.21, and nothing of a double's 1.2100000000000002
    expect(comparableRoot(grown).compareTo(rationalOf(121))).toBe(0);
    expect(comparableRoot(grown).exact).toBeDefined();
    expect(tenPercent.exact).toBeUndefined();
  });

  it('shrinks where the exponent is below zero', () => {
    const back = comparableRoot({
      base: rationalOf(110),
      factor: rationalOf(1.21),
      exponent: rational(-1, 2),
    });
    expect(back.compareTo(rationalOf(100))).toBe(0);
  });

  it('goes by doubles where the exact powers would be too long', () => {
    const far = comparableRoot({
      base: rationalOf(1),
      factor: rationalOf(2),
      exponent: rational(5001, 5000),
    });
    expect(far.compareTo(rationalOf(2))).toBe(1);
    expect(far.compareTo(rationalOf(2.001))).toBe(-1);
    // 10 to the 4000th has no double at all, and is still on the right side.
    const vast = comparableRoot({ base: rationalOf(1), factor: rationalOf(10), exponent: rational(4000) });
    expect(vast.compareTo(rationalOf(1e18))).toBe(1);
  });

  it('finds a root that is a fraction, and both sides of it', () => {
    const whole = fc.integer({ min: 1, max: 400 });
    const few = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(whole, whole, whole, few, few, (base, m, n, p, q) => {
        // The q-th root of (m/n)^q is m/n, so b · ((m/n)^q)^(p/q) is b(m/n)^p.
        const factor = power(rational(m, n), q);
        const truth = multiply(rational(base), power(rational(m, n), p));
        const root = comparableRoot({ base: rational(base), factor, exponent: rational(p, q) });
        const hair = multiply(truth, rational(1n, 10n ** 25n));
        expect(root.compareTo(truth)).toBe(0);
        expect(root.compareTo(add(truth, hair))).toBe(-1);
        expect(root.compareTo(subtract(truth, hair))).toBe(1);
      }),
    );
  });
});

describe('rootToNumber', () => {
  it('is the number one would type', () => {
    const exponent = rational(1, 2);
    expect(rootToNumber({ base: rational(1), factor: rational(2), exponent })).toBeCloseTo(Math.SQRT2, 14);
    expect(rootToNumber({ base: rational(3), factor: rational(4), exponent })).toBe(6);
  });
});
