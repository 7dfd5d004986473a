import type { Decomposition } from '../../assess/decompose/decomposition.js';
import { decompositionView } from '../sheet/views/decompositionView.js';
import type { DecompositionTitles } from './decompositionTitles.js';
import type { ResultFormat } from './resultFormat.js';
import { viewLines } from './viewLines.js';

/** How a decomposition is to be written. */
export interface DecompositionFormat extends ResultFormat, DecompositionTitles {}

/**
 * A decomposition as a table of its parts, or as JSON.
 *
 * @returns the text without a line break at its end
 */
export function renderDecomposition(decomposition: Decomposition, format: DecompositionFormat): string {
  if (format.format === 'json') return JSON.stringify(decomposition, null, 2);
  const view = decompositionView(decomposition, format);
  const lines = [view.title, ...view.notes.map(({ text }) => text)];
  return (decomposition.parts === null ? lines : [...lines, '', ...viewLines(view, format)]).join('\n');
}
