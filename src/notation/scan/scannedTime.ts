import type { Period } from '../../quantity/period.js';

/** A time as it stands in the text. */
export interface ScannedTime {
  readonly start: number;
  readonly end: number;
  /** `null` when it is relative and nothing tells to what. */
  readonly period: Period | null;
  /** True where the words name an end: 底, 末, 到…, 截至. */
  readonly isEnd: boolean;
  /** True for 以来, 起: it only tells the start. */
  readonly isStart?: boolean;
  /** True for what lies behind: 去年, 五年来, “十三五”以来. */
  readonly isPast?: true;
  /** True behind 截至. */
  readonly isSoFar?: true;
  /** True where the form could mean two times: 2023.1. */
  readonly isDoubtful?: boolean;
  /** Number of years, for 五年内. */
  readonly years?: number;
}
