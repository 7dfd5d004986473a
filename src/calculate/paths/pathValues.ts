import type { Rational } from '../../quantity/rational.js';
import type { Known } from '../known.js';
import { geometricValue } from './geometric.js';
import { linearValue } from './linear.js';
import type { PathName } from './path.js';

/** Baseline, goal and elapsed share of the time → the value expected, of an irrational one the nearest double. */
export type PathValue = (baseline: Rational, goal: Rational, elapsed: Rational) => Known<Rational>;

/**
 * The value expected on every path, for those who only want the number. A page that shows one number need not load
 * what it takes to compare an irrational one exactly.
 */
export const pathValues: Readonly<Record<PathName, PathValue>> = {
  linear: linearValue,
  geometric: geometricValue,
};
