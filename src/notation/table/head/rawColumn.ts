import type { Heading } from './heading.js';

/** A column as its headings stand, before the others tell what it is. */
export interface RawColumn {
  /** Place in a row of the table; -1 for a column whose heading was lost, which has none of its own. */
  readonly index: number;
  readonly printed: string;
  /** `null` when the heading is none that is known. */
  readonly heading: Heading | null;
}
