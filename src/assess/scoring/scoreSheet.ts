import type { ValueOf } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { Period } from '../../quantity/period.js';
import type { AssessReason } from '../assessReason.js';

/** How an item was scored. */
export interface ItemScore {
  readonly itemId: string;
  /** Points; `null` when there are none, see `reason`. */
  readonly score: number | null;
  /** Full marks of the item. */
  readonly weight: number;
  readonly isBonus: boolean;
  /** Time the figure is of; `null` when not said. */
  readonly period: Period | null;
  /** Whether the goal is met; `null` when that cannot be told. */
  readonly isMet: boolean | null;
  /** How the points came about: `labelOf('scoreFormula', formula, language)`. */
  readonly formula: ValueOf<'scoreFormula'>;
  /** The numbers put in, in the item's unit: weight, value, goal, baseline, ratio, cap, floor, missing, steps … */
  readonly inputs: Readonly<Record<string, number>>;
  /** Why there are no points. */
  readonly reason: AssessReason | null;
}

/** A step from the items to the total. */
export interface TotalStep {
  /** `labelOf('totalFormula', formula, language)` puts it into words. */
  readonly formula: ValueOf<'totalFormula'>;
  readonly inputs: Readonly<Record<string, number>>;
  readonly result: number;
}

/** How one region was scored. */
export interface ScoreSheet {
  readonly regionCode: string;
  /** Class it is ranked in; `null` where there are none. */
  readonly classId: string | null;
  /** The items, in the order of the rules. */
  readonly items: readonly ItemScore[];
  /** From the items to the total. */
  readonly steps: readonly TotalStep[];
  /** Total score; `null` when the region is not scored. */
  readonly total: number | null;
  /** Full marks of the items that have a score, over those of all, bonuses apart. */
  readonly coverageRatio: number;
  /** Place in its class, 1 the best; equal totals share a place, and the next one is skipped; `null` when not ranked. */
  readonly rank: number | null;
  /** Grade by its id; `null` when there is none. */
  readonly gradeId: string | null;
  /** Binding items that are missed. */
  readonly missedBindingIds: readonly string[];
  /** True when it would have had a better grade without them. */
  readonly isVetoed: boolean;
  /** Why there is no total, or no grade; `null` when there is nothing to explain. */
  readonly reason: AssessReason | null;
}

/** A class of regions, ranked by itself. */
export interface RankedClass {
  /** `null` for all regions together, where there are no classes. */
  readonly classId: string | null;
  readonly name: Text | null;
  /** Regions that have a place. */
  readonly rankedCount: number;
  /** Sheets by place; regions without one behind, by code. */
  readonly sheets: readonly ScoreSheet[];
}

/** A figure that was passed over. */
export interface UnusedFigure {
  readonly regionCode: string;
  readonly itemId: string;
}

/** How the regions were assessed. */
export interface RegionAssessment {
  readonly rulesId: string;
  /** The classes, in the order of the rules. */
  readonly classes: readonly RankedClass[];
  /** True when figures of one item are of different times. */
  readonly periodsDiffer: boolean;
  /** Figures of regions or items that the rules do not name. */
  readonly leftOut: readonly UnusedFigure[];
}
