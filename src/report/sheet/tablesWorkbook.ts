import type { Workbook } from '../../write/workbook.js';
import type { ResultTables } from './resultTables.js';
import { viewSheet } from './viewSheet.js';
import { withNotices } from './withNotices.js';

/**
 * Tables as a workbook 工作簿, a sheet each: figures to calculate with, statuses in colour, the head in view and on every
 * page of A4. What a reader must know first stands on every sheet, since sheets are printed and passed on one by one.
 *
 * Figures are the unrounded numbers, shown with as many decimals as the words of a page have.
 *
 * @param tables of a comparison, an evaluation sheet, an assessment or a decomposition, such as `comparisonTables` makes
 * @returns the workbook as data, for `writeWorkbook`
 * @example
 * await writeWorkbook(tablesWorkbook(evaluationSheetTables({ plan: alxa, sheet, report }, { language: 'zh' })))
 * @example
 * tablesWorkbook(comparisonTables(ofNothing, titles)).sheets[0].rows.length // 3: title, benchmark, and that there is nothing
 */
export function tablesWorkbook({ title, language, notices, views }: ResultTables): Workbook {
  return {
    title,
    language,
    sheets: views.map((view) => viewSheet(withNotices(view, notices))),
  };
}
