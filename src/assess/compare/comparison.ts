import type { Direction, Indicator } from '../../model/indicator.js';
import type { ValueOf } from '../../model/label.js';
import type { Period } from '../../quantity/period.js';
import type { Unit } from '../../quantity/unit.js';
import type { AssessReason } from '../assessReason.js';

/** A figure to be compared: of a plan, a region, or both. */
export interface ComparedItem {
  /** Name inside the comparison, such as the plan's id. */
  readonly id: string;
  /** Series it is a figure of. Its unit is the figure's. */
  readonly indicator: Pick<Indicator, 'name' | 'unit' | 'measure' | 'direction'>;
  /** The figure; `null` when there is none. */
  readonly value: number | null;
  /** Time it is of; of a goal its deadline. */
  readonly period: Period | null;
  /** What it is a figure of, where that is not a level of the series: a total of several years, a year's figure … */
  readonly basis?: string;
  /** Why there is no figure, where that is known. */
  readonly reason?: AssessReason;
}

/** What the others are measured against. */
export type BenchmarkChoice =
  | { readonly by: 'best' | 'average' }
  | { readonly by: 'named'; readonly id: string };

/** One figure among the others. */
export interface ComparedRow {
  readonly id: string;
  /** Name of its indicator as printed, which may differ from the others'. */
  readonly name: string;
  /** In the unit of the comparison; `null` when it does not compare. */
  readonly value: number | null;
  readonly period: Period | null;
  /** Place, 1 the best; equal figures share one, and the next is skipped. */
  readonly rank: number | null;
  /** What it lacks to the benchmark, in the unit of the comparison; below 0 it is ahead. */
  readonly gap: number | null;
  /** True when it is of an earlier time than the newest figure here. */
  readonly isEarlier: boolean;
  /** Why it does not compare. */
  readonly reason: AssessReason | null;
}

/** Figures of one series beside each other. */
export interface Comparison {
  readonly unit: Unit | null;
  readonly direction: Direction | null;
  readonly benchmark: {
    readonly by: ValueOf<'benchmark'>;
    /** The items that are the benchmark: several where equal ones are the best; none for the average. */
    readonly ids: readonly string[];
    readonly value: number | null;
    readonly reason: AssessReason | null;
  };
  /** In the order given. */
  readonly rows: readonly ComparedRow[];
  /** True when the figures compared are not all of one time. */
  readonly periodsDiffer: boolean;
  /** True when the series is a total, which grows with the size of a region: places then say little. */
  readonly isOfTotals: boolean;
}
