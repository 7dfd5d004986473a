import { textWidth } from './textWidth.js';
import { widthNeeded } from './wrapText.js';

/** What a column needs, and what it may have. */
export interface ColumnNeeds {
  /** Its head, in the parts where it may be broken. */
  readonly head: readonly string[];
  /** Columns of the terminal it is not pressed below. */
  readonly min?: number;
  /** Columns of the terminal it does not grow beyond. */
  readonly max?: number;
}

/** What a column can be given: no less than what cannot be broken, no more than its longest line. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/**
 * Widths that show every cell on one line. Where they are too wide together, heads are broken first; then the widest
 * column gives way, down to what cannot be broken.
 *
 * @param cells texts of each column
 * @param width columns to share out, gaps not counted
 */
export function columnWidths(
  columns: readonly ColumnNeeds[],
  cells: readonly (readonly string[])[],
  width: number,
): number[] {
  const spansOf = (isHeadBroken: boolean): Span[] =>
    columns.map((column, index) => spanOf(column, cells[index] ?? [], isHeadBroken));
  const roomy = spansOf(false);
  return total(roomy.map(({ most }) => most)) <= width
    ? roomy.map(({ most }) => most)
    : pressed(spansOf(true), width);
}

const total = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

function pressed(spans: readonly Span[], width: number): number[] {
  const widths = spans.map(({ most }) => most);
  for (let excess = total(widths) - width; excess > 0; excess--) {
    const widest = widths.reduce(
      (best, each, index) => (each > (spans[index]?.least ?? 0) && each > (widths[best] ?? 0) ? index : best),
      -1,
    );
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function spanOf(
  { head, min = 0, max = Number.POSITIVE_INFINITY }: ColumnNeeds,
  cells: readonly string[],
  isHeadBroken: boolean,
): Span {
  const parts = Math.max(...head.map((part) => textWidth(part.trim())));
  const natural = Math.max(isHeadBroken ? parts : textWidth(head.join('')), ...cells.map(textWidth));
  const least = Math.max(Math.min(min, natural), parts, ...cells.map(widthNeeded));
  return { least, most: Math.max(least, Math.min(natural, max)) };
}
