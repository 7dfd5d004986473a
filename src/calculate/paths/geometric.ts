import type { Comparable } from '../../quantity/comparable.js';
import type { Rational } from '../../quantity/rational.js';
import { divide, rationalOf, signOf, toNumber } from '../../quantity/rational.js';
import type { Root } from '../../quantity/root.js';
import { comparableRoot, rootToNumber } from '../../quantity/root.js';
import type { Known } from '../known.js';
import { isUnknown } from '../known.js';

/** Constant growth b(g/b)^e, for b and g above zero: the fraction of the nearest double. */
export function geometricValue(baseline: Rational, goal: Rational, elapsed: Rational): Known<Rational> {
  const root = growth(baseline, goal, elapsed);
  if (isUnknown(root)) return root;
  if (toNumber(elapsed) === 1) return goal;
  const number = rootToNumber(root);
  return Number.isFinite(number) ? rationalOf(number) : 'outOfRange';
}

/** {@link geometricValue}, and exactly on which side of a fraction it lies. */
export function exactGeometricValue(
  baseline: Rational,
  goal: Rational,
  elapsed: Rational,
): Known<Comparable> {
  const root = growth(baseline, goal, elapsed);
  return isUnknown(root) ? root : comparableRoot(root);
}

function growth(base: Rational, goal: Rational, exponent: Rational): Known<Root> {
  if (signOf(base) <= 0 || signOf(goal) <= 0) return 'notPositive';
  return { base, factor: divide(goal, base), exponent };
}
