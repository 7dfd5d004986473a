import type { SheetField } from './sheetField.js';

/** A column that was understood. */
export interface Column<F extends string = SheetField> {
  readonly field: F;
  /** Position in the row, counted from 0; −1 when no column of the sheet says it, but the caller. */
  readonly index: number;
  /** Heading as printed; of a header of several rows, joined. */
  readonly header: string;
  /** Unit in brackets behind the heading, as in 完成值（件）. */
  readonly unit?: string;
  /** Period in the heading, as in 2021年完成值: as printed. */
  readonly period?: string;
  /** What every row says here, whatever stands in its cells. */
  readonly fixed?: string;
}
