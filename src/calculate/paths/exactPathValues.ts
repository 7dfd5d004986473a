import type { Comparable } from '../../quantity/comparable.js';
import { comparableFraction } from '../../quantity/comparable.js';
import type { Rational } from '../../quantity/rational.js';
import type { Known } from '../known.js';
import { exactGeometricValue } from './geometric.js';
import { linearValue } from './linear.js';
import type { PathName } from './path.js';

/** Baseline, goal and elapsed share of the time → the value expected, which can be compared exactly. */
export type ExactPathValue = (baseline: Rational, goal: Rational, elapsed: Rational) => Known<Comparable>;

/** The value expected on every path, for those who judge by it. */
export const exactPathValues: Readonly<Record<PathName, ExactPathValue>> = {
  linear: (baseline, goal, elapsed) => comparableFraction(linearValue(baseline, goal, elapsed)),
  geometric: exactGeometricValue,
};
