import type { Period } from '../../quantity/period.js';
import type { Unit } from '../../quantity/unit.js';
import type { AssessReason } from '../assessReason.js';

/** What one region reports for one item. */
export interface RegionFigure {
  /** GB/T 2260. */
  readonly regionCode: string;
  /** Item of the rules. */
  readonly itemId: string;
  /** The figure; `null` when it is missing. */
  readonly value: number | null;
  /** Unit of value, goal and baseline here. Left out: the item's. */
  readonly unit?: Unit | null;
  /** The region's own goal. Left out: the one in the rules. */
  readonly goal?: number | null;
  /** The region's own baseline. Left out: the one in the rules. */
  readonly baseline?: number | null;
  /** Time the figure is of. */
  readonly period?: Period;
  /** Whether the goal is met, where an evaluation has told. Left out: found from value, comparator and goal. */
  readonly isMet?: boolean | null;
  /** Why there is no figure, where that is known. */
  readonly reason?: AssessReason;
}
