import type { CellRange } from './workbook.js';

/**
 * A range as spreadsheets call it.
 *
 * @example
 * rangeName({ firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 27 }) // 'A1:AB10'
 */
export function rangeName({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  return `${columnName(firstColumn)}${firstRow + 1}:${columnName(lastColumn)}${lastRow + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
