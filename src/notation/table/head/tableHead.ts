import type { TextRow } from '../text/tableText.js';
import type { RawColumn } from './rawColumn.js';

/** The head of a table with what stands above and below it. */
export interface TableHead {
  readonly columns: readonly RawColumn[];
  /** Rows above the head: a title, the unit of the whole table, or words that belong elsewhere. */
  readonly above: readonly TextRow[];
  readonly body: readonly TextRow[];
}
