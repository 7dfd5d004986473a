import type { ResultTables } from '../sheet/resultTables.js';
import { withNotices } from '../sheet/withNotices.js';
import { markdownView } from './markdownView.js';

/**
 * Tables as a Markdown page: the first gives it its title, and says what a reader must know. Names stand as they are: no
 * sign in them makes a table, a link or HTML.
 *
 * @param tables of a comparison, an evaluation sheet, an assessment or a decomposition, such as `comparisonTables` makes
 * @returns the page, without a line break at its end
 * @example
 * renderTablesMarkdown(comparisonTables(comparison, { language: 'zh', title: '满意度', names })).split('\n')[0] // '# 满意度（%）'
 * @example
 * renderTablesMarkdown(comparisonTables(ofNothing, { language: 'en', title: 'Satisfaction', names: {} })) // … 'There is nothing to compare.'
 */
export function renderTablesMarkdown({ notices, views }: ResultTables): string {
  return views
    .map((view, index) =>
      index === 0 ? markdownView(withNotices(view, notices), { depth: 1 }) : markdownView(view, { depth: 2 }),
    )
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
