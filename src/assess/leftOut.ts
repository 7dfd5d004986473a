import type { ReasonCode } from '../calculate/known.js';

/** A target that a sum or a mean does without, and why. */
export interface LeftOut {
  /** Plan it belongs to. */
  readonly planId: string;
  readonly targetId: string;
  /** `labelOf('reason', reason, language)` puts it into words. */
  readonly reason: ReasonCode;
}
