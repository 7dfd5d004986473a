import type { ReasonCode } from '../calculate/known.js';
import type { ValueOf } from '../model/label.js';

/** Why something above the single target cannot be told: a reason of the calculators, or one of this room. */
export type AssessReason = ReasonCode | ValueOf<'assessReason'>;
