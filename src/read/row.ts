import type { Where } from '../finding/where.js';
import { cellText } from './cell.js';
import type { Column } from './layout/column.js';
import type { SheetField } from './layout/sheetField.js';
import type { SheetRow } from './sheetRow.js';
import { cellWhere } from './sheetRow.js';

/**
 * What a file says about one observation: a row of a long sheet, or one figure of a row of a wide sheet. Or about one
 * project or task: a row of a sheet of work. It knows where it stands, so that whatever is found later can name the cell.
 */
export interface Row<F extends string = SheetField> extends SheetRow {
  /** The file as the caller named it, and the sheet of a workbook. */
  readonly place: Where;
  /** The columns that this row is read by. Rows of one kind share them. */
  readonly columns: ReadonlyMap<F, Column<F>>;
}

/**
 * What a row says in a field, trimmed; empty when there is no such column.
 *
 * @example
 * // rowText(row, 'value') // '4700'
 */
export function rowText<F extends string>({ cells, columns }: Row<F>, field: F): string {
  const column = columns.get(field);
  if (!column) return '';
  return (column.fixed ?? cellText(cells[column.index] ?? '')).trim();
}

/** Where a row stands, or one of its fields. */
export function rowWhere<F extends string>(row: Row<F>, field?: F): Where {
  const column = field && row.columns.get(field);
  if (!column || column.index < 0) return { ...row.place, row: row.row };
  // A line of NDJSON has keys and no cells.
  if (row.json !== undefined) return { ...row.place, row: row.row, path: column.header };
  return cellWhere(row.place, row, column.index, column.header);
}
