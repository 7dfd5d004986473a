import { textTable } from '../layout/textTable.js';
import { usualWidth } from '../layout/usualWidth.js';
import type { View } from '../sheet/view.js';

/** The tables of a view as lines for a terminal, each section with its heading, without blanks at their ends. */
export function viewLines(
  { columns, sections, none }: View,
  { width = usualWidth }: { readonly width?: number },
): string[] {
  if (sections.length === 0) return [none];
  const heads = columns.map(({ head, align }) => ({
    head: [head],
    align: align === 'right' ? ('right' as const) : ('left' as const),
  }));
  return sections.flatMap(({ heading, rows }, index) => [
    ...(index > 0 ? [''] : []),
    ...(heading === null ? [] : [heading]),
    ...textTable(
      heads,
      rows.map((row) => row.map(({ text }) => text)),
      { width },
    ).map((line) => line.trimEnd()),
  ]);
}
