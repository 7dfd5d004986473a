import type { Words } from '../finding/words.js';
import type { SheetField } from './layout/sheetField.js';

/** What a column of a sheet was taken for. */
export interface UnderstoodColumn<F extends string = SheetField> {
  /** Letter of the column, as a spreadsheet names it. */
  readonly column: string;
  /** Its heading, as printed; of a header of several rows, joined. */
  readonly header: string;
  /** What it was taken for. */
  readonly field: F;
  /** Unit from the heading, as in 完成值（件）. */
  readonly unit?: string;
  /** Period from the heading, as printed: 2021年 of 2021年完成值. */
  readonly period?: string;
}

/** How a sheet was understood, so that nobody is misled by it. */
export interface UnderstoodSheet<F extends string = SheetField> {
  /** Its name in the workbook; `null` for a delimited file. */
  readonly sheet: string | null;
  /** `long`: one row an observation; `wide`: one column a period; `null`: the sheet was not read. */
  readonly layout: 'long' | 'wide' | null;
  /** Why it was not read. */
  readonly skipped?: Words;
  /** Rows of the header, as a text editor or a spreadsheet numbers them. */
  readonly headerRows: readonly number[];
  readonly columns: readonly UnderstoodColumn<F>[];
  /** Headings of the columns that were not read. */
  readonly ignored: readonly string[];
  /** Row of the title or note that says that the figures are made up; left out where none does. */
  readonly illustrativeRow?: number;
  /** Rows read below the header; of a wide sheet, figures. */
  readonly rowsRead: number;
}
