import type { TargetEvaluation } from '../../model/evaluation.js';
import type { Indicator } from '../../model/indicator.js';
import type { RevisionRule } from './revisionRule.js';

/** Whether everything a rule asks for holds of a target. */
export function revisionApplies(
  { when }: RevisionRule,
  standing: TargetEvaluation,
  attribute: Indicator['attribute'],
): boolean {
  const { isMet, statuses, shortfallAbove, reasons, attributes } = when;
  const shortfall = standing.projection?.shortfallRatio ?? null;
  return (
    (isMet === undefined || standing.isMet === isMet) &&
    (statuses === undefined || statuses.includes(standing.status)) &&
    (shortfallAbove === undefined || (shortfall !== null && shortfall > shortfallAbove)) &&
    (reasons === undefined || standing.reasons.some(({ code }) => reasons.includes(code))) &&
    (attributes === undefined || attributes.includes(attribute))
  );
}
