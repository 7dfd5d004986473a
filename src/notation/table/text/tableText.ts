import type { Finding } from '../../../finding/finding.js';

/** How the text of a table parts its cells. `lines`: nothing does any more, every cell became a line. */
export type TableFormat = 'html' | 'markdown' | 'pipe' | 'tsv' | 'lines';

/** A line of the text: cells of the table, or words outside of it. */
export interface TextRow {
  /** Line of the text on which it begins, counted from 1. */
  readonly row: number;
  /** Of merged cells each holds the text. */
  readonly cells: readonly string[];
  /** True for words above, between or below the rows of the table. */
  readonly isLoose?: true;
}

/** The rows of a table, taken apart but not understood. */
export interface TableText {
  readonly format: TableFormat;
  readonly rows: readonly TextRow[];
  readonly findings: readonly Finding[];
}
