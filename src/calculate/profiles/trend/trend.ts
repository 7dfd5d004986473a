import type { Direction } from '../../../model/indicator.js';
import type { Rational } from '../../../quantity/rational.js';
import type { Known } from '../../known.js';
import type { Comparator } from '../../satisfies.js';
import type { Tolerance } from '../../tolerance.js';
import type { DerivationStep, Outcome, TrendPoint } from './trendAssessment.js';

/** The figures of a trend, exactly, with the time between them. */
export interface Trend {
  readonly baseline: Rational;
  readonly current: Rational;
  /** `goalMissing` without a target. */
  readonly goal: Known<Rational>;
  readonly comparator: Comparator;
  /** What “about” means; `null` when the caller does not say. */
  readonly tolerance: Tolerance | null;
  readonly direction: Direction;
  /** Whether the goal is to be kept every year. */
  readonly isHeld: boolean;
  readonly limit: number | null;
  readonly series: readonly TrendPoint[];
  /** The figure at hand, as it was given. */
  readonly point: TrendPoint;
  /** Months from the baseline to the figure at hand. */
  readonly monthsPassed: number;
  /** Months from the baseline to the deadline; 0 without one. */
  readonly monthsInAll: number;
}

/** Writes a step of the calculation down and gives its value back. */
export type Step = (formula: string, inputs: DerivationStep['inputs'], value: number) => number;

/** How one kind of profile judges a trend. */
export type Method<P> = (trend: Trend, profile: P, step: Step) => Outcome;
