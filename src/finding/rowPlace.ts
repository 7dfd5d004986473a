/**
 * Where a row stands, in numbers alone. It is what can be kept of a million rows: the `Where` of a figure is made of it,
 * and of that of any other figure read by the same columns, when it is asked for.
 */
export interface RowPlace {
  /** Told apart by identity: rows of one sheet that are read by the same columns share it, and no others. */
  readonly columns: object;
  /** Line of the file, counted from 1; in a workbook, the row. */
  readonly row: number;
  /** Which row of the sheet it is, counted from 1. */
  readonly record: number;
}
