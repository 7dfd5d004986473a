import type { Decomposition } from '../../assess/decompose/decomposition.js';
import type { DecompositionTitles } from '../assess/decompositionTitles.js';
import type { ResultTables } from './resultTables.js';
import { decompositionView } from './views/decompositionView.js';

/**
 * A decomposition 目标分解 as a table: what each part is given, what it would be given unrounded, and of a path the level
 * at the end of each year.
 *
 * @param decomposition see `decompose`
 * @param titles what is dealt out, its unit, and the language
 * @returns the table, for `tablesWorkbook`, `renderTablesMarkdown` or `renderTablesHtml`
 * @example
 * const parts = decompose({ total: 100, method: 'equal', over: [{ id: '甲' }, { id: '乙' }, { id: '丙' }] });
 * decompositionTables(parts, { language: 'zh', title: '商标数量', unit: '件' }).title // '商标数量 100 件，平均分解'
 * @example
 * const none = decompose({ total: 100, method: 'linearPath', base: null, over: [{ id: '2025' }] });
 * decompositionTables(none, { language: 'zh', title: '商标数量', unit: '件' }).views[0].sections // []: no baseline
 */
export function decompositionTables(decomposition: Decomposition, titles: DecompositionTitles): ResultTables {
  const view = decompositionView(decomposition, titles);
  return { language: titles.language, title: view.title, notices: [], views: [view] };
}
