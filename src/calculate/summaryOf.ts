import type { EvaluationSummary, IndicatorEvaluation } from '../model/evaluation.js';
import type { StatusName } from './profiles/profile.js';
import { profiles } from './profiles/profiles.js';

const statusNames = Object.values(profiles).flatMap(({ statuses }) => statuses.map(({ status }) => status));

/** Counts over evaluated indicators; commitments without an indicator are counted apart. */
export function summaryOf(
  indicators: readonly IndicatorEvaluation[],
  commitmentCount: number,
): EvaluationSummary {
  const targets = indicators.flatMap((indicator) => indicator.targets);
  const byStatus = Object.fromEntries(statusNames.map((status) => [status, 0])) as Record<StatusName, number>;
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
