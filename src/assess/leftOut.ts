import type { ReasonCode } from '../calculate/known.js';
import type { ValueOf } from '../model/label.js';

/** Why something above the single target does without a target. `labelOf` has the words, as `reason` or `assessReason`. */
export type LeftOutReason = ReasonCode | ValueOf<'assessReason'>;

/** A target that a count, a share or a mean does without, and why. */
export interface LeftOut {
  /** Plan it belongs to. */
  readonly planId: string;
  /** Region it was evaluated for, GB/T 2260. */
  readonly regionCode: string;
  readonly targetId: string;
  /** What is not known of it: its status, whether it is met, or its progress. */
  readonly quantity: 'status' | 'isMet' | 'progressRatio';
  readonly reason: LeftOutReason;
}
