import type { SheetMapping } from '../read/layout/sheetMapping.js';
import type { WorkField } from '../read/layout/workField.js';
import type { ParseOptions } from './parseWithSchema.js';

/** What to know about a file of progress records that is read. */
export interface WorkSheetOptions extends ParseOptions {
  /** What the caller knows better than the sheet says it. */
  readonly mapping?: SheetMapping<WorkField>;
}
