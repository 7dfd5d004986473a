import type { Comparison } from '../../assess/compare/comparison.js';
import type { Workbook } from '../../write/workbook.js';
import type { ComparisonTitles } from '../assess/renderComparison.js';
import { viewSheet } from './viewSheet.js';
import { comparisonView } from './views/comparisonView.js';

/**
 * A comparison of plans or regions 对标 as a workbook of one sheet, best first.
 *
 * @param comparison see `compare`
 * @param titles its title, the names of its items, and the language
 * @returns the workbook as data, for `writeWorkbook`
 * @example
 * await writeWorkbook(comparisonWorkbook(comparison, { language: 'zh', title: '知识产权保护社会满意度', names: { alxa: '阿拉善盟' } }))
 * @example
 * comparisonWorkbook(ofNothing, { language: 'en', title: 'Satisfaction', names: {} }).sheets[0].rows.length // 3: title, benchmark, and that there is nothing
 */
export function comparisonWorkbook(comparison: Comparison, titles: ComparisonTitles): Workbook {
  const view = comparisonView(comparison, titles);
  return { title: view.title, language: titles.language, sheets: [viewSheet(view)] };
}
