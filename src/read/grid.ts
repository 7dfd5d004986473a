import type { Finding } from '../finding/finding.js';
import type { Encoding } from './bytes/encoding.js';
import type { Delimiter } from './delimited/splitRows.js';
import type { SheetRow } from './sheetRow.js';

/** A sheet whose rows are still to come. */
export interface Grid {
  readonly format: 'csv' | 'xlsx';
  /** Name of the sheet in its workbook; `null` in a delimited file, which is one sheet. */
  readonly name: string | null;
  /** Whether the workbook hides it. */
  readonly isHidden: boolean;
  /** Encoding of a delimited file, once its first rows came; `null` for a workbook. */
  readonly encoding: () => Encoding | null;
  /** What parts the cells of a delimited file, once its first rows came; `null` for a workbook. */
  readonly delimiter: () => Delimiter | null;
  /** Rows in order, in batches as they come; to be asked for once. Takes the findings about rows that are left out. */
  readonly rows: (tell: (found: Finding) => void) => AsyncIterable<readonly SheetRow[]>;
}
