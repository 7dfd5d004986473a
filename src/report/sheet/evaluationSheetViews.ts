import type { EvaluationSheet } from '../../assess/sheet/evaluationSheet.js';
import type { Language } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { PlanReport } from '../document/reportDocument.js';
import type { View } from './view.js';
import { commitmentsView } from './views/commitmentsView.js';
import { evaluationSheetView } from './views/evaluationSheetView.js';
import { gapsView } from './views/gapsView.js';
import { remarksView } from './views/remarksView.js';
import { rollUpsView } from './views/rollUpsView.js';

/** An evaluation sheet, and the report of the same evaluation, which has its figures in words. */
export interface EvaluationSheetInput {
  readonly plan: Pick<Plan, 'id' | 'title' | 'englishTitle'>;
  readonly sheet: EvaluationSheet;
  readonly report: PlanReport;
}

/**
 * The tables of an evaluation sheet in the order they are read.
 *
 * @throws RangeError when the parts are of different plans or days
 */
export function evaluationSheetViews(input: EvaluationSheetInput, language: Language): View[] {
  const { plan, sheet, report } = input;
  if ([sheet.planId, report.planId].some((id) => id !== plan.id) || sheet.asOf !== report.asOf) {
    const got = `${sheet.planId} on ${sheet.asOf} and ${report.planId} on ${report.asOf}`;
    throw new RangeError(
      `evaluationSheetViews: sheet and report must be of ${plan.id} on one day, got ${got}`,
    );
  }
  const { rollUps, commitments, unrecorded } = report;
  return [
    evaluationSheetView(input, language),
    ...(rollUps.length > 0 ? [rollUpsView(report, language)] : []),
    ...(commitments.length > 0 || unrecorded.length > 0 ? [commitmentsView(report, language)] : []),
    gapsView(report, language),
    remarksView(report, language),
  ];
}
