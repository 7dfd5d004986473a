import type { ValueOf } from '../../model/label.js';
import type { Comparable } from '../../quantity/comparable.js';
import type { Rational } from '../../quantity/rational.js';
import type { Known } from '../known.js';

export type { Comparable } from '../../quantity/comparable.js';

/** The way a series is expected to take from baseline to goal. An explicit choice, named in every result. */
export type PathName = ValueOf<'path'>;

/** One point of a path: baseline b, goal g, and the share e of the time that has passed. */
export interface PathPoint {
  /** Value expected at this point 时序要求, as the nearest double. */
  readonly expectedValue: number;
  /** Progress made over progress expected, (x − b) / (expected − b), for an observed value x. */
  readonly paceOf: (value: Rational) => Known<Comparable>;
}

/** Baseline, goal and elapsed share of the time → the point of a path. */
export type Path = (baseline: Rational, goal: Rational, elapsed: Rational) => Known<PathPoint>;
