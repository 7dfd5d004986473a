import type { ColumnRole } from '../columnRoles.js';
import type { Heading } from './heading.js';

/** A column as its headings stand, before the others tell what it is. */
export interface RawColumn {
  /** Place in a row of the table, counted from 0. */
  readonly index: number;
  readonly printed: string;
  /** `null` when the heading is none that is known. */
  readonly heading: Heading | null;
  /** What its cells tell, where the heading was lost. */
  readonly told?: ColumnRole;
}
