import type { PlanEvaluation } from '../../model/evaluation.js';
import type { ReportCount } from './reportDocument.js';
import { reportStatus } from './reportStatus.js';

/** How many have each status, best first; those that none has are left out. */
export function reportStatuses(
  byStatus: Readonly<Record<string, number>>,
  targetCount: number,
  evaluation: Pick<PlanEvaluation, 'statuses'>,
): ReportCount[] {
  return Object.entries(byStatus)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => ({
      ...reportStatus(status, evaluation),
      count,
      ratio: count / targetCount,
    }));
}
