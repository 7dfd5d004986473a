import type { Language } from '../../model/label.js';
import type { PlanReport } from '../document/reportDocument.js';
import { reportTables } from '../sheet/reportTables.js';
import { renderTablesMarkdown } from './renderTablesMarkdown.js';

/**
 * A report on a plan as a Markdown page, in the order of the workbook: the table of targets first. It shows names as they
 * are: no sign in them makes a table, a link or HTML.
 *
 * @param report see `planReport`
 * @param format `language` of the page
 * @returns the page, without a line break at its end
 * @example
 * renderReportMarkdown(report, { language: 'zh' }).split('\n')[0] // '# 阿拉善盟“十四五”知识产权规划实施情况报告'
 * @example
 * renderReportMarkdown(withNameOf('<script>'), { language: 'en' }) // the name stands there as \<script\>
 */
export function renderReportMarkdown(
  report: PlanReport,
  { language }: { readonly language: Language },
): string {
  return renderTablesMarkdown(reportTables(report, language));
}
