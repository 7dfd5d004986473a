import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Period } from '../../quantity/period.js';

/** The periods of the figures used, each once, in order of time. */
export function dataPeriods({ indicators, commitments }: PlanEvaluation): Period[] {
  const targets = [...indicators.flatMap((indicator) => indicator.targets), ...commitments];
  return [...new Set(targets.flatMap(({ observed }) => (observed ? [observed.period] : [])))].sort();
}
