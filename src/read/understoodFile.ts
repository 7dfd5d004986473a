import type { Encoding } from './bytes/encoding.js';
import type { Delimiter } from './delimited/splitRows.js';
import type { SheetField } from './layout/sheetField.js';
import type { UnderstoodSheet } from './understoodSheet.js';

/** How a workbook or a delimited file was understood. */
export interface UnderstoodTable<F extends string = SheetField> {
  readonly format: 'csv' | 'xlsx';
  /** `null` for a workbook, which says it itself. */
  readonly encoding: Encoding | null;
  /** What parts the cells of a delimited file; `null` for a workbook. */
  readonly delimiter: Delimiter | null;
  /** Every sheet, those that were passed over too. */
  readonly sheets: readonly UnderstoodSheet<F>[];
  /** Rows read in all sheets; of a wide sheet, figures. */
  readonly rowsRead: number;
}

/** How a file of one object a line was understood. */
export interface UnderstoodLines {
  readonly format: 'ndjson';
  readonly encoding: Encoding;
  /** Rows read. */
  readonly rowsRead: number;
}
