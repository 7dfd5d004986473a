import type { Comparison } from '../../assess/compare/comparison.js';
import type { ComparisonFormat } from '../assess/renderComparison.js';
import { comparisonView } from '../sheet/views/comparisonView.js';
import { markdownPage } from './markdownPage.js';

/**
 * A comparison of plans or regions as a Markdown page.
 *
 * @param comparison see `compare`
 * @param format its title, the names of its items and the language; `format` and `width` do not matter here
 * @returns the page, without a line break at its end
 * @example
 * renderComparisonMarkdown(comparison, { language: 'zh', title: '满意度', names }).split('\n')[0] // '# 满意度（%）'
 * @example
 * renderComparisonMarkdown(ofNothing, { language: 'en', title: 'Satisfaction', names: {} }) // … 'There is nothing to compare.'
 */
export function renderComparisonMarkdown(comparison: Comparison, format: ComparisonFormat): string {
  return markdownPage([comparisonView(comparison, format)], [], format.language);
}
