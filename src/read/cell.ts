import type { CalendarDate } from '../quantity/calendarDate.js';

/**
 * A cell as its file holds it. Bare text is text: all there is in delimited files. What a workbook knows more of is told
 * apart by `kind`; `text` is then what the cell says, exactly: `84.9%`, `2023-12-31`, `2023-06`, `#DIV/0!`.
 */
export type Cell = string | NumberCell | DateCell | BooleanCell | ErrorCell | FormulaCell | MergedCell;

/** A number. `text` has up to 15 significant digits, all that a spreadsheet itself keeps. */
export interface NumberCell {
  readonly kind: 'number';
  readonly text: string;
  /** As stored: 0.849 of 84.9%. */
  readonly value: number;
  readonly isPercent: boolean;
}

/** A day, stored as a serial number and shown as a date. */
export interface DateCell {
  readonly kind: 'date';
  /** As far as the cell shows it: `2023`, `2023-06` or `2023-06-30`. */
  readonly text: string;
  /** Days since the epoch of the workbook, with the time of day as its fraction. */
  readonly serial: number;
  readonly date: CalendarDate;
  /** Number format of the cell, where it is a written one. */
  readonly format?: string;
}

/** TRUE or FALSE. */
export interface BooleanCell {
  readonly kind: 'boolean';
  readonly text: 'TRUE' | 'FALSE';
}

/** What a formula that failed left: `#DIV/0!`, `#N/A`. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** A formula that nobody has computed yet: the file holds no result. */
export interface FormulaCell {
  readonly kind: 'formula';
  /** The formula with its sign: `=SUM(A1:A3)`. */
  readonly text: string;
}

/** A cell covered by a merged one. */
export interface MergedCell {
  readonly kind: 'merged';
  /** What the merged cell says. */
  readonly text: string;
  /** The cell that holds it, such as `B2`. */
  readonly of: string;
}

/** What a cell says, as text. */
export const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
