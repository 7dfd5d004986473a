import type { Comparison } from '../../assess/compare/comparison.js';
import type { ComparisonTitles } from '../assess/comparisonTitles.js';
import { illustrativeLines } from '../assess/illustrativeLines.js';
import type { ResultTables } from './resultTables.js';
import { comparisonView } from './views/comparisonView.js';

/**
 * A comparison of plans or regions 对标 as a table, best first, with a chart of its figures.
 *
 * @param comparison see `compare`
 * @param titles its title, the names of its items, and the language
 * @returns the table, for `tablesWorkbook`, `renderTablesMarkdown` or `renderTablesHtml`
 * @example
 * comparisonTables(comparison, { language: 'zh', title: '知识产权保护社会满意度', names: { alxa: '阿拉善盟' } }).title // '知识产权保护社会满意度（%）'
 * @example
 * comparisonTables(ofNothing, { language: 'en', title: 'Satisfaction', names: {} }).views[0].none // 'There is nothing to compare.'
 */
export function comparisonTables(comparison: Comparison, titles: ComparisonTitles): ResultTables {
  const { language, isIllustrative = null } = titles;
  const view = comparisonView(comparison, titles);
  return {
    language,
    title: view.title,
    notices: illustrativeLines(isIllustrative, language),
    views: [view],
  };
}
