import type { Comparison } from '../../assess/compare/comparison.js';
import type { ComparisonTitles } from '../assess/renderComparison.js';
import { comparisonView } from '../sheet/views/comparisonView.js';
import { markdownPage } from './markdownPage.js';

/**
 * A comparison of plans or regions as a Markdown page.
 *
 * @param comparison see `compare`
 * @param titles its title, the names of its items, and the language
 * @returns the page, without a line break at its end
 * @example
 * renderComparisonMarkdown(comparison, { language: 'zh', title: '满意度', names }).split('\n')[0] // '# 满意度（%）'
 * @example
 * renderComparisonMarkdown(ofNothing, { language: 'en', title: 'Satisfaction', names: {} }) // … 'There is nothing to compare.'
 */
export function renderComparisonMarkdown(comparison: Comparison, titles: ComparisonTitles): string {
  return markdownPage([comparisonView(comparison, titles)], [], titles.language);
}
