import type { Language } from '../../model/label.js';
import type { Workbook } from '../../write/workbook.js';
import type { PlanReport } from '../document/reportDocument.js';
import { reportTables } from './reportTables.js';
import { tablesWorkbook } from './tablesWorkbook.js';

/**
 * A report on a plan as a workbook: 指标完成情况表 with figures to calculate with and statuses in colour, then a sheet each
 * for roll-ups, warnings, projects and actions, other targets, what could not be computed, how every figure came about,
 * and remarks. Each prints on A4, as wide as the paper, with its head on every page.
 *
 * Figures are the unrounded numbers, shown with as many decimals as the words of the report have, so that the workbook
 * and the page say the same.
 *
 * @param report see `planReport`
 * @param format `language` of the workbook
 * @returns the workbook as data, for `writeWorkbook`; sheets of what the report was not made with are left out
 * @example
 * reportWorkbook(planReport({ plan: alxa, evaluation }), { language: 'zh' }).sheets.map(({ name }) => name)
 * // ['完成情况', '其他目标', '未能计算', '计算过程', '说明']
 * @example
 * await writeWorkbook(reportWorkbook(report, { language: 'en' })) // the bytes of report.xlsx
 */
export function reportWorkbook(report: PlanReport, { language }: { readonly language: Language }): Workbook {
  return tablesWorkbook(reportTables(report, language));
}
