import type { Comparable } from './comparable.js';
import { comparableFraction } from './comparable.js';
import { compareIntegers } from './integer.js';
import type { Rational } from './rational.js';
import { compare, lowestTerms, multiply, power, signOf, toNumber } from './rational.js';

/**
 * `base` · `factor` ^ `exponent`, base and factor above zero: where constant growth leads in a time that need not be
 * whole years. It is seldom a fraction, and its order against one can still be told exactly.
 */
export interface Root {
  readonly base: Rational;
  readonly factor: Rational;
  readonly exponent: Rational;
}

/**
 * The nearest double, give or take the last digits; infinite beyond the range of doubles.
 *
 * @example
 * rootToNumber({ base: rationalOf(1), factor: rationalOf(2), exponent: rational(1, 2) }) // 1.414213562373…
 * rootToNumber({ base: rationalOf(7), factor: rationalOf(2), exponent: rational(0) }) // 7
 */
export function rootToNumber({ base, factor, exponent }: Root): number {
  return toNumber(base) * toNumber(factor) ** toNumber(exponent);
}

// A hundred years in months; beyond, the exact powers would have too many digits to be worth it.
const longestRoot = 1200;

// Logarithms this far apart cannot be in the wrong order: rounding moves them by less.
const clearlyApart = 1e-9;

/**
 * The root as a number that is compared exactly, as long as the exponent's numerator and denominator are at most 1200
 * in lowest terms; beyond, by doubles where the two are nearer than a billionth.
 *
 * @example
 * comparableRoot({ base: rationalOf(100), factor: rationalOf(1.21), exponent: rational(1, 2) }).compareTo(rationalOf(110)) // 0
 * comparableRoot({ base: rationalOf(1), factor: rationalOf(2), exponent: rational(1, 2) }).compareTo(rationalOf(1.414213562373095)) // 1
 */
export function comparableRoot(root: Root): Comparable {
  const { base, factor } = root;
  const exponent = lowestTerms(root.exponent);
  const [p, q] = [Number(exponent.numerator), Number(exponent.denominator)];
  const isShort = Math.max(Math.abs(p), q) <= longestRoot;
  if (isShort && q === 1) return comparableFraction(multiply(base, power(factor, p)));
  // Through logarithms, which have room for what a double has not.
  const logarithm = Math.log(toNumber(base)) + Math.log(toNumber(factor)) * (p / q);
  return {
    number: rootToNumber(root),
    compareTo: (threshold) => {
      if (signOf(threshold) <= 0) return 1;
      const apart = logarithm - Math.log(toNumber(threshold));
      if (!isShort || Math.abs(apart) > clearlyApart) return compareIntegers(apart, 0);
      // b·f^(p/q) is on the same side of y as b^q · f^p is of y^q.
      return compare(multiply(power(base, q), power(factor, p)), power(threshold, q));
    },
  };
}
