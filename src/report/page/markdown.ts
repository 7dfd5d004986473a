import type { Text } from '../../model/text.js';
import { visibleText } from '../layout/visibleText.js';

/** Text of one cell, or its lines. */
export type Cell = string | readonly string[];

/** An item of a list, and how many items stand above it. */
export interface ListItem {
  readonly text: string;
  readonly depth?: number;
}

/**
 * Text that Markdown shows as it is: no sign of it makes a table, a list, a link or emphasis.
 *
 * @example
 * markdownText('甲|乙<丙') // '甲\\|乙\\<丙'
 */
export function markdownText(text: string): string {
  const escaped = visibleText(text).replace(/[\\`*_{}[\]<>|#~$&]/g, '\\$&');
  // A hyphen, a plus sign or a number with a point begins a list where a line begins and a blank follows.
  return escaped.replace(/^(\d*)([-+.)])(?=\s|$)/, '$1\\$2');
}

/** A title in both languages. */
export const bothLanguages = ({ zh, en }: Text): string => `${zh} ${en}`;

/** A table of plain texts. A column in which nothing stands is left out. */
export function markdownTable(heads: readonly Text[], rows: readonly (readonly Cell[])[]): string[] {
  const texts = rows.map((row) => row.map((cell) => [cell].flat().map(markdownText).join('<br>')));
  const columns = heads.flatMap((head, index) =>
    texts.some((row) => row[index]) ? [{ head: markdownText(bothLanguages(head)), index }] : [],
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ head }) => head)),
    line(columns.map(() => '---')),
    ...texts.map((row) => line(columns.map(({ index }) => row[index] ?? ''))),
  ];
}

/** A list of plain texts. An item can stand one step below the one before it, not more. */
export function markdownList(items: readonly ListItem[]): string[] {
  let before = -1;
  return items.map(({ text, depth = 0 }) => {
    before = Math.min(depth, before + 1);
    return `${'  '.repeat(before)}- ${markdownText(text)}`;
  });
}
