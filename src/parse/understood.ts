import type { Encoding } from '../read/decodeText.js';
import type { LongField } from '../read/longField.js';

/** What a column of a sheet was taken for. */
export interface UnderstoodColumn {
  /** Letter of the column, as a spreadsheet names it. */
  readonly column: string;
  /** Its heading, as printed. */
  readonly header: string;
  /** What it was taken for. */
  readonly field: LongField;
  /** Unit from the heading, as in 完成值（件）. */
  readonly unit?: string;
}

/** How a delimited sheet was understood, so that nobody is misled by it. */
export interface UnderstoodSheet {
  readonly format: 'csv';
  readonly encoding: Encoding;
  readonly delimiter: ',' | '\t' | ';';
  /** Line of the header. */
  readonly headerRow: number;
  readonly columns: readonly UnderstoodColumn[];
  /** Headings of the columns that were not read. */
  readonly ignored: readonly string[];
  /** Rows below the header that hold anything. */
  readonly rowsRead: number;
}

/** How a JSON file was understood. */
export interface UnderstoodJson {
  readonly format: 'json';
  readonly encoding: Encoding;
  /** Observations in it. */
  readonly rowsRead: number;
}

/** How a file of observations was understood. */
export type Understood = UnderstoodSheet | UnderstoodJson;
