import type { ReasonCode } from '../known.js';

/** A status; `reason` tells why it is `notAssessable`, and is `null` otherwise. */
export interface Verdict {
  readonly status: string;
  readonly reason: ReasonCode | null;
  readonly score?: number | null;
  readonly isNearEdge?: boolean;
}
