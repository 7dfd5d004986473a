import type { WorkbookCell, WorkbookRow } from '../../write/workbook.js';
import { wrapText } from '../layout/wrapText.js';

/** Points that a line of text takes, and the air around it. */
const [lineHeight, air] = [15, 6];
/** Excel takes no higher row. */
const highest = 409;

/**
 * A row of cells, as high as its longest text. The height is told, since some spreadsheets give every row one line.
 *
 * @param widths of the columns, in narrow characters; 0 for a hidden one
 */
export function sheetRow(cells: readonly WorkbookCell[], widths: readonly number[]): WorkbookRow {
  const lines = cells.map(({ value }, index) => lineCount(value, widths[index] ?? 0));
  return { cells, height: Math.min(highest, lineHeight * Math.max(1, ...lines) + air) };
}

/** A row that is one cell across the whole sheet. */
export function wideRow(cell: WorkbookCell, widths: readonly number[]): WorkbookRow {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const isTitle = cell.look === 'title';
  // A title is in a larger font.
  const lines = lineCount(cell.value, isTitle ? total / 1.5 : total);
  const covered = widths.slice(1).map((): WorkbookCell => ({ ...cell, value: null }));
  return { cells: [cell, ...covered], height: Math.min(highest, (isTitle ? 24 : lineHeight) * lines + air) };
}

/** Fonts differ: a little narrower than the cell is. */
function lineCount(value: WorkbookCell['value'], width: number): number {
  if (typeof value !== 'string' || width === 0) return 1;
  return value.split('\n').flatMap((line) => wrapText(line, Math.max(4, Math.floor(width * 0.92)))).length;
}
