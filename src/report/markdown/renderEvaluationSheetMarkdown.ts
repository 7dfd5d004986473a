import type { Language } from '../../model/label.js';
import type { EvaluationSheetInput } from '../sheet/evaluationSheetViews.js';
import { evaluationSheetViews } from '../sheet/evaluationSheetViews.js';
import { markdownPage } from './markdownPage.js';

/**
 * A mid-term or final evaluation as a Markdown page, with the tables of `evaluationSheetWorkbook`.
 *
 * @param input the plan, the `sheet` and the `report` of one evaluation
 * @param format `language` of the page
 * @returns the page, without a line break at its end
 * @throws RangeError when the parts are of different plans or days
 * @example
 * renderEvaluationSheetMarkdown({ plan: alxa, sheet, report }, { language: 'zh' }).split('\n')[0]
 * // '# 阿拉善盟“十四五”知识产权规划中期评估表'
 * @example
 * renderEvaluationSheetMarkdown({ plan: bazhong, sheet, report }, { language: 'zh' }) // RangeError: another plan
 */
export function renderEvaluationSheetMarkdown(
  input: EvaluationSheetInput,
  { language }: { readonly language: Language },
): string {
  return markdownPage(evaluationSheetViews(input, language), input.report.notices, language);
}
