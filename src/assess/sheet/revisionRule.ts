import type { Indicator } from '../../model/indicator.js';
import type { ValueOf } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { LeftOutReason } from '../leftOut.js';

/** What a mid-term evaluation proposes about a target. */
export type RevisionName = ValueOf<'revision'>;

/** When a revision is proposed. Every condition that stands here must hold. It is data alone. */
export interface RevisionCondition {
  /** The target is met, or is not. */
  readonly isMet?: boolean;
  /** The status is one of these. */
  readonly statuses?: readonly string[];
  /** What the projection will leave undone at the deadline, over what is missing now, is above this. */
  readonly shortfallAbove?: number;
  /** A quantity is not known for one of these reasons. */
  readonly reasons?: readonly LeftOutReason[];
  /** The indicator has one of these attributes; `null` for none printed. */
  readonly attributes?: readonly Indicator['attribute'][];
}

/** One rule of whether to propose a revision; the first that applies decides. */
export interface RevisionRule {
  readonly id: string;
  readonly proposal: RevisionName;
  readonly when: RevisionCondition;
  /** Why, for a reader. */
  readonly because: Text;
}
