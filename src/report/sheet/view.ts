import type { CellTone } from '../../write/workbook.js';

/**
 * One table of a report in one language: a sheet of a workbook, a section of a Markdown page. Words and figures stand in
 * it as a reader sees them.
 */
export interface View {
  /** Name of the sheet. */
  readonly name: string;
  readonly title: string;
  /** What is to be known before the table. */
  readonly notes: readonly ViewNote[];
  readonly columns: readonly ViewColumn[];
  readonly sections: readonly ViewSection[];
  /** Said in the place of a table without rows. */
  readonly none: string;
}

/** A remark above a table. */
export interface ViewNote {
  readonly text: string;
  readonly tone?: CellTone;
}

/** A column of a view. */
export interface ViewColumn {
  readonly head: string;
  /** In narrow characters, in a workbook. */
  readonly width: number;
  readonly align?: 'left' | 'centre' | 'right';
}

/** Rows under one heading. */
export interface ViewSection {
  /** `null` where the view has one section only. */
  readonly heading: string | null;
  readonly rows: readonly (readonly ViewCell[])[];
}

/** What stands in a cell. */
export interface ViewCell {
  readonly text: string;
  /** The same as a number, for a workbook to calculate with. */
  readonly number?: { readonly value: number; readonly format: string };
  readonly tone?: CellTone;
}
