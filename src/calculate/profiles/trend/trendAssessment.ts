import type { ValueOf } from '../../../model/label.js';
import type { Period } from '../../../quantity/period.js';
import type { ReasonCode } from '../../known.js';
import type { Tolerance } from '../../tolerance.js';

/** A figure and the time it is of. */
export interface TrendPoint {
  /** Time of the figure; it holds as of its last day. */
  readonly period: Period;
  /** The figure. */
  readonly value: number;
}

/** What a series has to reach by a deadline, or to keep every year. */
export type TrendGoal = TrendGoalByDeadline | TrendGoalEveryYear;

/** What a series has to reach by a deadline. */
export interface TrendGoalByDeadline {
  /** Deadline. */
  readonly by: Period;
  /** Goal, in the unit of the figures. */
  readonly value: number;
  /** How a figure must compare with the goal. Left out: `gte` where higher is better, `lte` where lower is. */
  readonly comparator?: ValueOf<'comparator'>;
  /** Set for {@link TrendGoalEveryYear}. */
  readonly everyYear?: false;
}

/** What the figure of every year has to keep. */
export interface TrendGoalEveryYear {
  readonly everyYear: true;
  /** Until when, which changes nothing about how it stands now. */
  readonly by?: Period;
  /** Level to be kept, in the unit of the figures. */
  readonly value: number;
  /** How a figure must compare with the level. Left out: `gte` where higher is better, `lte` where lower is. */
  readonly comparator?: ValueOf<'comparator'>;
}

/** The figures a trend is assessed on, all in one unit. */
export interface TrendFigures {
  /** Where the series starts. */
  readonly baseline: TrendPoint;
  /** The figure at hand. */
  readonly current: TrendPoint;
  /** What it has to reach; left out where there is only a desired direction. */
  readonly target?: TrendGoal;
  /** Whether more or less is better. */
  readonly direction: ValueOf<'direction'>;
  /** What a target of `approx` means by “about”. Left out: whether it is met cannot be told. */
  readonly tolerance?: Tolerance;
  /** Natural limit in the desired direction, such as 100 for a share in percent. */
  readonly limit?: number;
  /** Figures of the years up to the current one, for profiles that look at yearly changes. */
  readonly series?: readonly TrendPoint[];
}

/** What the bands of a profile are held against. */
export type MeasureName =
  | 'paceRatio'
  | 'growthRatio'
  | 'growthPerYear'
  | 'projectedRatio'
  | 'shortfallRatio'
  | 'changePerYear'
  | 'metRatio';

/** One step of a calculation: the formula by name, what went in, what came out. */
export interface DerivationStep {
  /** Name of the formula; `docs/calculations/assessTrend.md` writes each out. */
  readonly formula: string;
  /** What went in. */
  readonly inputs: Readonly<Record<string, number>>;
  /** What came out. */
  readonly value: number;
}

/** How a trend stands under a profile. */
export interface TrendAssessment {
  /** Id of the profile. */
  readonly profile: string;
  /** One of the profile's statuses. */
  readonly status: string;
  /** Score of the profile; `null` where it gives none. */
  readonly score: number | null;
  /** What the bands were held against; `null` where it cannot be computed. */
  readonly measure: { readonly name: MeasureName; readonly value: number } | null;
  /** Compound growth per year so far, 0.1 for 10%; `null` where not used. */
  readonly observedGrowthPerYear: number | null;
  /** Compound growth per year from baseline to goal; `null` where not used. */
  readonly requiredGrowthPerYear: number | null;
  /** Where the trend leads by the deadline; `null` where not used. */
  readonly projectedValue: number | null;
  /** Whether the figure at hand satisfies the target; `null` without a target. */
  readonly isMet: boolean | null;
  /** Whether a measure that is not exact lies within 1e-12 of a band edge. It is then taken to be on the edge. */
  readonly isNearEdge: boolean;
  /** Why the measure cannot be computed; `null` when it can. */
  readonly reason: ReasonCode | null;
  /** The calculation, step by step. */
  readonly derivation: readonly DerivationStep[];
}

/** What a method finds out about a trend; what it does not use is left out. */
export type Outcome = Pick<TrendAssessment, 'status'> &
  Partial<Omit<TrendAssessment, 'profile' | 'derivation'>>;
