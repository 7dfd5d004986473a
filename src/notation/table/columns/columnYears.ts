import type { Where } from '../../../finding/where.js';

/** What decides the years of the columns. */
export interface ColumnYears {
  /** The last year that figures are known of, not aimed at. */
  readonly baseYear: number | null;
  readonly place: Where;
}
