import type { Finding } from '../../../finding/finding.js';
import { tableFinding } from '../tableFinding.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';

const longestWords = 80;

/** The doubt about a cell that was read; `words` are those of it that raise the doubt. */
export function cellDoubt(
  entry: ColumnCell,
  { place }: RowContext,
  why: { readonly zh: string; readonly en: string },
  words: string = entry.cell.text,
): Finding {
  const seen = entry.cell.text;
  return tableFinding('notation/doubtful', whereOf(place, entry), {
    seen,
    words: words.slice(0, longestWords),
    why,
  });
}
