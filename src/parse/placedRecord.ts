import type { Where } from '../finding/where.js';
import type { ProgressRecord } from '../model/progressRecord.js';

/** A progress record out of a file, with its place there. */
export interface PlacedRecord {
  /** The record. */
  readonly record: ProgressRecord;
  /** Its place: the row, or the cell of one of its fields; of results, the cell of one of them. */
  readonly where: (key?: keyof ProgressRecord, at?: number) => Where;
}
