import type { PlanEvaluation } from '../../model/evaluation.js';
import { describeEvaluation } from '../evaluation/describeEvaluation.js';
import { inBoth } from './inBoth.js';
import type { ReportSummary } from './reportDocument.js';
import { reportStatuses } from './reportStatuses.js';

/** The counts of an evaluation, and the same in a paragraph. */
export function reportSummary(evaluation: PlanEvaluation): ReportSummary {
  const { indicatorCount, targetCount, assessableCount, metCount, byStatus } = evaluation.summary;
  return {
    text: inBoth((language) => describeEvaluation(evaluation, language)),
    indicatorCount,
    targetCount,
    assessableCount,
    metCount,
    statuses: reportStatuses(byStatus, targetCount, evaluation),
  };
}
