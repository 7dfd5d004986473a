import type { Language } from '../../model/label.js';
import { textTable } from '../layout/textTable.js';
import { usualWidth } from '../layout/usualWidth.js';

/** A column of a result: its head, and whether figures stand in it. */
export interface ResultColumn {
  readonly zh: string;
  readonly en: string;
  readonly isFigure?: true;
}

/** Rows under bilingual heads, as lines without blanks at their ends. */
export function resultTable(
  columns: readonly ResultColumn[],
  rows: readonly (readonly string[])[],
  { language, width = usualWidth }: { readonly language: Language; readonly width?: number },
): string[] {
  const heads = columns.map(({ isFigure, ...head }) => ({
    head: [head[language]],
    align: isFigure ? ('right' as const) : ('left' as const),
  }));
  return textTable(heads, rows, { width }).map((line) => line.trimEnd());
}
