import type { TableColumn } from '../parsedIndicatorTable.js';

/** A column with what reading its cells needs. */
export interface UnderstoodColumn extends TableColumn {
  /** Place in a row of the table, counted from 0. */
  readonly index: number;
  /** Figures that the heading calls expected: 预计完成. */
  readonly isEstimated: boolean;
  /** First year of the stretch that the heading prints. */
  readonly fromYear: number | null;
  /** True where the heading leaves in doubt how its figures are to be read. */
  readonly isUnsure: boolean;
}
