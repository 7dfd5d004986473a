import type { StatusProfile } from '../calculate/profiles/profile.js';
import type { EvaluationSummary, IndicatorEvaluation, TargetEvaluation } from '../model/evaluation.js';

/** Counts over evaluated indicators; commitments without an indicator are counted apart. */
export function summaryOf(
  indicators: readonly IndicatorEvaluation[],
  commitments: readonly TargetEvaluation[],
  profile: StatusProfile,
): EvaluationSummary {
  const targets = indicators.flatMap((indicator) => indicator.targets);
  const unassessable = targets.filter(({ status }) => status === 'notAssessable' || status === 'incomplete');
  return {
    indicatorCount: indicators.length,
    targetCount: targets.length,
    assessableCount: targets.length - unassessable.length,
    metCount: targets.filter(({ isMet }) => isMet === true).length,
    byStatus: countsOf(targets, profile),
    commitmentCount: commitments.length,
    commitmentsByStatus: countsOf(commitments, profile),
  };
}

/** How many have each status of a profile; 0 where none has. */
function countsOf(targets: readonly TargetEvaluation[], { statuses }: StatusProfile): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of statuses) counts[status] = 0;
  for (const { status } of targets) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
