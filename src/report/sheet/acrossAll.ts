import type { CellRange } from '../../write/workbook.js';

/** The merged cells of rows that go across a sheet of so many columns. */
export function acrossAll(rows: readonly number[], columnCount: number): CellRange[] {
  if (columnCount < 2) return [];
  return rows.map((row) => ({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: columnCount - 1 }));
}
