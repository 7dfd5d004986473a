import type { ColumnNeeds } from './columnWidths.js';
import { columnWidths } from './columnWidths.js';
import type { Paint, Tone } from './paint.js';
import { plainPaint } from './paint.js';
import { padText, textWidth } from './textWidth.js';
import { wrapText } from './wrapText.js';

type Side = 'left' | 'right';

/** A column of a table. */
export interface Column extends ColumnNeeds {
  /** Figures stand to the right. */
  readonly align?: Side;
}

/** A cell: its text; its tone, and its own side where it differs from its column's. */
export type Cell = string | { readonly text: string; readonly tone?: Tone; readonly align?: Side };

/** How a table is laid out. */
export interface TableLayout {
  /** Columns of the terminal to fit into, as far as the words can be broken. */
  readonly width: number;
  readonly paint?: Paint;
}

/** What one cell puts on each line of its row. */
interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly align: Side;
  readonly tone: Tone | undefined;
}

/**
 * A table as lines of equal width: a head, a rule, and the rows. What is too long is broken inside its column.
 *
 * The rule is made of hyphens because the width of box-drawing characters differs between terminals.
 *
 * @returns the lines, without colour exactly as wide as each other; none of them holds a line break
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, paint = plainPaint }: TableLayout,
): string[] {
  const texts = columns.map((_, index) => rows.map((row) => textOf(row[index])));
  const { widths, gap } = fitted(columns, texts, width);
  const widthOf = (index: number): number => widths[index] ?? 0;
  const heads = columns.map((column, index) => headBlock(column, widthOf(index)));
  const blocks = rows.map((row) =>
    columns.map((column, index) => cellBlock(row[index] ?? '', column, widthOf(index))),
  );
  const rule = widths.map((each) => '-'.repeat(each)).join(gap);
  return [...linesOf(heads, gap, paint), rule, ...blocks.flatMap((row) => linesOf(row, gap, paint))];
}

interface Fitted {
  readonly widths: readonly number[];
  /** What stands between two columns. */
  readonly gap: string;
}

/** Two blanks between the columns; one where the table would be too wide with two. */
function fitted(columns: readonly Column[], texts: readonly (readonly string[])[], width: number): Fitted {
  const gapCount = columns.length - 1;
  const roomy = columnWidths(columns, texts, width - 2 * gapCount);
  const total = roomy.reduce((sum, each) => sum + each, 2 * gapCount);
  return total <= width
    ? { widths: roomy, gap: '  ' }
    : { widths: columnWidths(columns, texts, width - gapCount), gap: ' ' };
}

const textOf = (cell: Cell = ''): string => (typeof cell === 'string' ? cell : cell.text);

function headBlock({ head, align = 'left' }: Column, width: number): Block {
  const whole = head.join('');
  const lines = textWidth(whole) <= width ? [whole] : head.flatMap((part) => wrapText(part.trim(), width));
  return { lines, width, align, tone: 'strong' };
}

function cellBlock(cell: Cell, column: Column, width: number): Block {
  const own = typeof cell === 'string' ? { text: cell } : cell;
  const align = own.align ?? column.align ?? 'left';
  return { lines: wrapText(own.text, width), width, align, tone: own.tone };
}

function linesOf(row: readonly Block[], gap: string, paint: Paint): string[] {
  const height = Math.max(...row.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row.map((block) => pieceOf(block, line, paint)).join(gap),
  );
}

function pieceOf({ lines, width, align, tone }: Block, line: number, paint: Paint): string {
  const text = lines[line] ?? '';
  const blanks = padText('', width - textWidth(text));
  const shown = tone ? paint(text, tone) : text;
  return align === 'right' ? blanks + shown : shown + blanks;
}
