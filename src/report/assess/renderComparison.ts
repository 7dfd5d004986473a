import type { Comparison } from '../../assess/compare/comparison.js';
import { comparisonTables } from '../sheet/comparisonTables.js';
import type { ComparisonTitles } from './comparisonTitles.js';
import type { ResultFormat } from './resultFormat.js';
import { viewLines } from './viewLines.js';

/** How a comparison is to be written. */
export interface ComparisonFormat extends ResultFormat, ComparisonTitles {}

/**
 * A comparison as a table, best first, or as JSON.
 *
 * @returns the text without a line break at its end
 */
export function renderComparison(comparison: Comparison, format: ComparisonFormat): string {
  if (format.format === 'json') return JSON.stringify(comparison, null, 2);
  const { notices, views } = comparisonTables(comparison, format);
  const lines = views.flatMap((view) => [
    view.title,
    ...view.notes.map(({ text }) => text),
    '',
    ...viewLines(view, format),
  ]);
  return [...notices, ...lines].join('\n');
}
