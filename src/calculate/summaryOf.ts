import type { EvaluationSummary, IndicatorEvaluation } from '../model/evaluation.js';
import type { StatusName } from './profiles/profile.js';

/** Counts over evaluated indicators; commitments without an indicator are counted apart. */
export function summaryOf(
  indicators: readonly IndicatorEvaluation[],
  commitmentCount: number,
): EvaluationSummary {
  const targets = indicators.flatMap((indicator) => indicator.targets);
  const byStatus: Record<StatusName, number> = {
    achieved: 0,
    notAchieved: 0,
    achievedEarly: 0,
    ahead: 0,
    onTrack: 0,
    broadlyOnTrack: 0,
    behind: 0,
    regressing: 0,
    notAssessable: 0,
  };
  for (const { status } of targets) byStatus[status] += 1;
  return {
    indicatorCount: indicators.length,
    targetCount: targets.length,
    assessableCount: targets.length - byStatus.notAssessable,
    metCount: targets.filter(({ isMet }) => isMet === true).length,
    byStatus,
    commitmentCount,
  };
}
