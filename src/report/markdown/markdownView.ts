import { markdownText } from '../page/markdown.js';
import type { View, ViewCell, ViewColumn } from '../sheet/view.js';

/** A view as a section of a Markdown page: its heading, its remarks as a quotation, and a table for each of its sections. */
export function markdownView(
  { title, notes, columns, sections, none }: View,
  { depth }: { readonly depth: number },
): string[] {
  const remarks = notes.flatMap(({ text }, index) => [...(index > 0 ? ['>'] : []), `> ${inline(text)}`]);
  return [
    `${'#'.repeat(depth)} ${inline(title)}`,
    ...(remarks.length > 0 ? ['', ...remarks] : []),
    ...(sections.length === 0 && none !== '' ? ['', inline(none)] : []),
    ...sections.flatMap(({ heading, rows }) => [
      '',
      ...(heading === null ? [] : [`${'#'.repeat(depth + 1)} ${inline(heading)}`, '']),
      ...table(columns, rows),
    ]),
  ];
}

/** A text on one line: a line break in it becomes one of the page. */
const inline = (text: string): string => text.split('\n').map(markdownText).join('<br>');

const rules = { left: '---', centre: ':---:', right: '---:' } as const;

/** Columns in which nothing stands are left out. */
function table(columns: readonly ViewColumn[], rows: readonly (readonly ViewCell[])[]): string[] {
  const used = columns.flatMap((column, index) =>
    rows.some((row) => (row[index]?.text ?? '') !== '') ? [{ column, index }] : [],
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(used.map(({ column }) => inline(column.head))),
    line(used.map(({ column }) => rules[column.align ?? 'left'])),
    ...rows.map((row) => line(used.map(({ index }) => inline(row[index]?.text ?? '')))),
  ];
}
