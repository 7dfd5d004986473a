import type { SheetField } from './sheetField.js';

/** What one column holds, where its heading does not say it. */
export interface ColumnMapping<F extends string = SheetField> {
  readonly field: F;
  /** Period that all its figures are of. */
  readonly period?: string | undefined;
  /** Unit that all its figures are in. */
  readonly unit?: string | undefined;
}

/** What the caller knows better than the sheet says it. */
export interface SheetMapping<F extends string = SheetField> {
  /** Names of the sheets to read. Left out: all that hold what is looked for. */
  readonly sheets?: readonly string[] | undefined;
  /** Row of the header, as a spreadsheet numbers it. Left out: it is looked for. */
  readonly headerRow?: number | undefined;
  /** What a column holds, by its heading as printed; `null` for one that is not to be read. */
  readonly columns?: Readonly<Record<string, F | ColumnMapping<F> | null>> | undefined;
  /** What every row says, where no column does: the period of a sheet with one year, a source. */
  readonly everyRow?: Readonly<Partial<Record<F, string | undefined>>> | undefined;
}
