import type { Paint, Tone } from './paint.js';
import { plainPaint } from './paint.js';
import { padText, textWidth } from './textWidth.js';
import { widthNeeded, wrapText } from './wrapText.js';

/** A column of a table. */
export interface Column {
  /** Its head, in the parts where it may be broken. */
  readonly head: readonly string[];
  /** Figures stand to the right. */
  readonly align?: 'left' | 'right';
  /** Columns of the terminal it is not pressed below. */
  readonly min?: number;
  /** Columns of the terminal it does not grow beyond. */
  readonly max?: number;
}

/** A cell: its text, and its tone where it has one. */
export type Cell = string | { readonly text: string; readonly tone: Tone };

/** How a table is laid out. */
export interface TableLayout {
  /** Columns of the terminal to fit into, as far as the words can be broken. */
  readonly width: number;
  readonly paint?: Paint;
}

const gap = '  ';
const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/**
 * A table as lines of equal width: a head, a rule, and the rows. What is too long is broken inside its column.
 *
 * The rule is made of hyphens because the width of box-drawing characters differs between terminals.
 *
 * @returns the lines, without colour exactly as wide as each other; none of them ends in a line break
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  layout: TableLayout,
): string[] {
  const widths = widthsOf(columns, rows, layout.width);
  const paint = layout.paint ?? plainPaint;
  const heads = columns.map(({ head }, index) => headLines(head, widths[index] ?? 0));
  return [
    ...tableRow(heads, columns, widths, (text) => paint(text, 'strong')),
    widths.map((width) => '-'.repeat(width)).join(gap),
    ...rows.flatMap((row) => {
      const cells = row.map((cell, index) => wrapText(textOf(cell), widths[index] ?? 0));
      return tableRow(cells, columns, widths, (text, index) => {
        const cell = row[index];
        return typeof cell === 'object' ? paint(text, cell.tone) : text;
      });
    }),
  ];
}

function headLines(head: readonly string[], width: number): string[] {
  const whole = head.join('');
  return textWidth(whole) <= width ? [whole] : head.flatMap((part) => wrapText(part.trim(), width));
}

function tableRow(
  cells: readonly (readonly string[])[],
  columns: readonly Column[],
  widths: readonly number[],
  paint: (text: string, column: number) => string,
): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, index) => {
        const text = cells[index]?.[line] ?? '';
        const blanks = padText('', (widths[index] ?? 0) - textWidth(text));
        return align === 'right' ? blanks + paint(text, index) : paint(text, index) + blanks;
      })
      .join(gap),
  );
}

/** The widths that show everything on one line; where they are too wide together, the widest column gives way first. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): number[] {
  const cellsOf = (index: number): string[] => rows.map((row) => textOf(row[index] ?? ''));
  const natural = columns.map(({ head }, index) =>
    Math.max(textWidth(head.join('')), ...cellsOf(index).map(textWidth)),
  );
  const least = columns.map(({ head, min = 0 }, index) =>
    Math.max(
      Math.min(min, natural[index] ?? 0),
      ...head.map((part) => textWidth(part.trim())),
      ...cellsOf(index).map(widthNeeded),
    ),
  );
  const widths = columns.map(({ max = Number.POSITIVE_INFINITY }, index) =>
    Math.max(least[index] ?? 0, Math.min(natural[index] ?? 0, max)),
  );
  let excess = widths.reduce((sum, each) => sum + each, gap.length * (columns.length - 1)) - width;
  for (; excess > 0; excess--) {
    const [widest] = widths
      .map((each, index) => ({ each, index, slack: each - (least[index] ?? 0) }))
      .filter(({ slack }) => slack > 0)
      .sort((a, b) => b.each - a.each);
    if (!widest) break;
    widths[widest.index] = widest.each - 1;
  }
  return widths;
}
