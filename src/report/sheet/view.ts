import type { CellTone } from '../../write/workbook.js';
import type { ChartOption } from '../chart/chartOption.js';

/**
 * One table of a report in one language: a sheet of a workbook, a section of a Markdown page or of a page of HTML. Words
 * and figures stand in it as a reader sees them.
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
  /** What the table shows, as a picture for a page of HTML. Its figures are those of the table. */
  readonly chart?: ViewChart;
}

/** A picture of a table. */
export interface ViewChart {
  readonly option: ChartOption;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, said below it and to those who do not see it. */
  readonly caption: string;
}

/** A remark above a table. */
export interface ViewNote {
  readonly text: string;
  readonly tone?: CellTone;
}

/** A column of a view. */
export interface ViewColumn {
  readonly head: string;
  /** In narrow characters, in a workbook; on a page of HTML, its share of the width. */
  readonly width: number;
  readonly align?: 'left' | 'centre' | 'right';
  /** True for the column that names the row, where that is not the first. */
  readonly isName?: true;
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
