import type { Where } from '../finding/where.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import type { WorkField } from '../read/layout/workField.js';
import type { UnderstoodLines, UnderstoodTable } from '../read/understoodFile.js';
import type { UnderstoodJson } from './understood.js';

/** How a file of progress records was understood. */
export type UnderstoodWork = UnderstoodTable<WorkField> | UnderstoodLines | UnderstoodJson;

/** Progress records out of a file, JSON or a sheet. */
export interface ProgressRecordsRead {
  /** True when a title or a note of a sheet says that it is made up (示例数据, “illustrative data”); `null` where nobody says. */
  readonly isIllustrative: boolean | null;
  readonly records: readonly ProgressRecord[];
  /** How the file was understood. */
  readonly understood: UnderstoodWork;
  /** Where a record stands in the file, one of its fields, or one of its results: give it to `validateProgressRecords`. */
  readonly locate: (index: number, key?: keyof ProgressRecord, at?: number) => Where;
}
