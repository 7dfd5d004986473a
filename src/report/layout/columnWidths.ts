import { textWidth } from './textWidth.js';
import { widthNeeded } from './wrapText.js';

/** What a column needs, and what it may have. */
export interface ColumnNeeds {
  /** Its head, in the parts where it may be broken. */
  readonly head: readonly string[];
  /** True for a head that is broken only when nothing else helps. */
  readonly isHeadKept?: boolean;
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
  const widthsWhere = (isBroken: (column: ColumnNeeds) => boolean): number[] =>
    pressed(
      columns.map((column, index) => spanOf(column, cells[index] ?? [], isBroken(column))),
      width,
    );
  const whole = columns.map((column, index) => spanOf(column, cells[index] ?? [], false).most);
  if (total(whole) <= width) return whole;
  const partly = widthsWhere(({ isHeadKept }) => !isHeadKept);
  return total(partly) <= width ? partly : widthsWhere(() => true);
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
  const headWidth = isHeadBroken
    ? Math.max(...head.map((part) => textWidth(part.trim())))
    : textWidth(head.join(''));
  const natural = Math.max(headWidth, ...cells.map(textWidth));
  const least = Math.max(Math.min(min, natural), headWidth, ...cells.map(widthNeeded));
  return { least, most: Math.max(least, Math.min(natural, max)) };
}
