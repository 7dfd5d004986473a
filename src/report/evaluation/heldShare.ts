import type { TargetEvaluation } from '../../model/evaluation.js';

/** How many of the due periods passed, `2/3`; empty for what need not be kept up, or not yet. */
export function heldShare({ hold }: TargetEvaluation): string {
  if (hold === null || hold.periods.length === 0) return '';
  return `${hold.passedCount}/${hold.passedCount + hold.failedCount + hold.unknownCount}`;
}
