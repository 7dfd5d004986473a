import type { Finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type { ValueOf } from '../model/label.js';
import type { Unit } from '../quantity/unit.js';
import type { ParsedBaseline, ParsedTarget } from './parsedTarget.js';
import type { ColumnRole } from './table/columnRoles.js';

/** Cells that were one cell in the document. All four are counted from 0; the last row and column belong to it. */
export interface TableMerge {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A table whose cells are known, as a sheet of a workbook has them. */
export interface TableGrid {
  readonly rows: readonly (readonly string[])[];
  /** Left out where the cells covered by a merge hold its text already. */
  readonly merges?: readonly TableMerge[];
}

/** What is known about a table beside its own words. Everything may be left out. */
export interface TableContext {
  /** The year baselines stand for, four digits. */
  readonly baseYear?: number | null;
  /** First and last year of the plan. Left out: the five-year plan that the title names, if it names one. */
  readonly period?: { readonly firstYear: number; readonly lastYear: number } | null;
  /**
   * Names of the indicators of which less is better. No table prints directions: where the list is given, more is better
   * of all the others; where it is left out, a bare figure whose name does not tell either carries a finding.
   */
  readonly lowerIsBetter?: readonly string[];
  /** File and sheet, for the findings. */
  readonly place?: Where;
}

/** What a column of the table was understood as. */
export interface TableColumn {
  /** As printed; the rows of a head that has several are joined. Empty for a heading that was lost. */
  readonly heading: string;
  readonly role: ColumnRole;
  /** The year its figures are of, or are to be reached by; `null` when the heading tells none. */
  readonly year: number | null;
  /** Unit that the heading prints. */
  readonly unit: Unit | null;
  /** True where the cells, and not the heading, told what it is. */
  readonly isInferred?: true;
}

/** A starting value with the place of its cell. */
export type TableBaseline = ParsedBaseline & { readonly where: Where };

/** A target with the place of its cell. Its `spans` count from the beginning of the cell. */
export type TableTarget = ParsedTarget & { readonly where: Where };

/** An indicator as the rows of a table give it. What the table lacks is `null` or left out, never guessed. */
export interface TableIndicator {
  /** Number of the row, as printed. */
  readonly number?: number;
  /** Name without its number, its unit and its marks. */
  readonly name: string;
  /** Name of the indicator that it is a part of, for a row that begins with 其中. */
  readonly partOf?: string;
  readonly unit: Unit | null;
  /** The group it is printed under: 创造, 国家规划指标. */
  readonly category?: string;
  /** The group where it is one of the seven dimensions of the model. */
  readonly dimension?: ValueOf<'dimension'>;
  readonly attribute?: ValueOf<'attribute'>;
  readonly baseline: TableBaseline | null;
  /** In the order of the columns; a change that only repeats baseline and target is left out. */
  readonly targets: readonly TableTarget[];
  /** Bodies that lead or are responsible, as printed. */
  readonly responsible?: string;
  readonly remark?: string;
  /** Where its name stands. */
  readonly where: Where;
}

/** A note below a table. */
export interface TableNote {
  readonly text: string;
  /** The mark it explains: *, 〔〕, ①. */
  readonly mark?: string;
  /** The year of the figures that bear the mark. */
  readonly year?: number;
  /** The attribute of the indicators that bear the mark. */
  readonly attribute?: ValueOf<'attribute'>;
  readonly where: Where;
}

/** Everything that was read out of an indicator table. */
export interface ParsedIndicatorTable {
  /** The line above the head, where there is one. */
  readonly title: string | null;
  readonly columns: readonly TableColumn[];
  readonly indicators: readonly TableIndicator[];
  readonly notes: readonly TableNote[];
  /** What could not be read, could be read in several ways, or was put right. */
  readonly findings: readonly Finding[];
}
