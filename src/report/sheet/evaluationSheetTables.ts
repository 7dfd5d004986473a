import type { EvaluationSheet } from '../../assess/sheet/evaluationSheet.js';
import type { Language } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { PlanReport } from '../document/reportDocument.js';
import type { ResultTables } from './resultTables.js';
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
 * A mid-term or final evaluation 中期评估表、总结评估表 as tables: the figures of every target with what was declared beside
 * them and, at mid-term, whether a revision is proposed and why; then roll-ups, other targets, what could not be computed,
 * and remarks.
 *
 * @param input the plan, the `sheet` (`midTermSheet`, `finalSheet`) and the `report` (`planReport`) of one evaluation
 * @param format `language` of the tables
 * @returns the tables, for `tablesWorkbook`, `renderTablesMarkdown` or `renderTablesHtml`
 * @throws RangeError when the parts are of different plans or days
 * @example
 * const sheet = midTermSheet({ plan: alxa, evaluation });
 * const report = planReport({ plan: alxa, evaluation, rollUps: [sheet.byDimension] });
 * evaluationSheetTables({ plan: alxa, sheet, report }, { language: 'zh' }).title // '阿拉善盟“十四五”知识产权规划中期评估表'
 * @example
 * evaluationSheetTables({ plan: alxa, sheet, report: ofAnotherDay }, { language: 'zh' }) // RangeError
 */
export function evaluationSheetTables(
  input: EvaluationSheetInput,
  { language }: { readonly language: Language },
): ResultTables {
  mustBeOfOne(input);
  const { report } = input;
  const { rollUps, commitments, unrecorded } = report;
  const first = evaluationSheetView(input, language);
  return {
    language,
    title: first.title,
    notices: report.notices.map((notice) => notice[language]),
    views: [
      first,
      ...(rollUps.length > 0 ? [rollUpsView(report, language)] : []),
      ...(commitments.length > 0 || unrecorded.length > 0 ? [commitmentsView(report, language)] : []),
      gapsView(report, language),
      remarksView(report, language),
    ],
  };
}

function mustBeOfOne({ plan, sheet, report }: EvaluationSheetInput): void {
  if ([sheet.planId, report.planId].every((id) => id === plan.id) && sheet.asOf === report.asOf) return;
  const got = `${sheet.planId} on ${sheet.asOf} and ${report.planId} on ${report.asOf}`;
  throw new RangeError(
    `evaluationSheetTables: sheet and report must be of ${plan.id} on one day, got ${got}`,
  );
}
