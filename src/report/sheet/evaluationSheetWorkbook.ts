import type { Language } from '../../model/label.js';
import type { Workbook } from '../../write/workbook.js';
import type { EvaluationSheetInput } from './evaluationSheetViews.js';
import { evaluationSheetViews } from './evaluationSheetViews.js';
import { viewSheet } from './viewSheet.js';
import { withNotices } from './withNotices.js';

/**
 * A mid-term or final evaluation 中期评估表、总结评估表 as a workbook: the figures of every target with what was declared
 * beside them and, at mid-term, whether a revision is proposed and why; then roll-ups, other targets, what could not be
 * computed, and remarks.
 *
 * @param input the plan, the `sheet` (`midTermSheet`, `finalSheet`) and the `report` (`planReport`) of one evaluation
 * @param format `language` of the workbook
 * @returns the workbook as data, for `writeWorkbook`
 * @throws RangeError when the parts are of different plans or days
 * @example
 * const sheet = midTermSheet({ plan: alxa, evaluation });
 * const report = planReport({ plan: alxa, evaluation, rollUps: [sheet.byDimension] });
 * evaluationSheetWorkbook({ plan: alxa, sheet, report }, { language: 'zh' }).sheets[0].name // '中期评估'
 * @example
 * evaluationSheetWorkbook({ plan: alxa, sheet, report: ofAnotherDay }, { language: 'zh' }) // RangeError
 */
export function evaluationSheetWorkbook(
  input: EvaluationSheetInput,
  { language }: { readonly language: Language },
): Workbook {
  const [first, ...others] = evaluationSheetViews(input, language);
  const views = first ? [first, ...others] : [];
  return {
    title: first?.title ?? '',
    language,
    sheets: views.map((view) => viewSheet(withNotices(view, input.report.notices, language))),
  };
}
