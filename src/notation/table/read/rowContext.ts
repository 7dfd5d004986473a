import type { Finding } from '../../../finding/finding.js';
import type { Where } from '../../../finding/where.js';
import type { ValueOf } from '../../../model/label.js';
import type { Unit } from '../../../quantity/unit.js';
import type { TableContext, TableNote } from '../../parsedIndicatorTable.js';
import type { BodyCell } from '../body/bodyRow.js';
import type { UnderstoodColumn } from '../understoodColumn.js';

/** What the cells of a row are read with. */
export interface RowContext {
  readonly name: string;
  readonly unit: Unit | null;
  readonly direction: ValueOf<'direction'> | null;
  readonly baseYear: number | null;
  readonly period: NonNullable<TableContext['period']> | null;
  /** The year or day by which the row is to be done, where a column tells. */
  readonly deadline: string | null;
  /** The year of its starting value, where a column tells. */
  readonly startYear: number | null;
  readonly notes: readonly TableNote[];
  readonly place: Where;
  readonly tell: (found: Finding) => void;
}

/** A cell of a row with its column. */
export interface ColumnCell {
  readonly column: UnderstoodColumn;
  readonly cell: BodyCell;
}

/** Where a cell stands. */
export const whereOf = (place: Where, { column, cell }: ColumnCell): Where => ({
  ...place,
  row: cell.row,
  ...(column.heading && { column: column.heading }),
});
