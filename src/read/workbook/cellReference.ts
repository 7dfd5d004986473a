/** The place of a cell, counted from 0 across and from 1 down. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** Widest and longest that a sheet may be. */
const columnCount = 16_384;
const rowCount = 1_048_576;

/**
 * The place that a spreadsheet names `C12`; `null` when no sheet has such a cell.
 *
 * @example
 * cellReference('C12') // { column: 2, row: 12 }
 * cellReference('XFE1') // null: one column too far
 */
export function cellReference(reference: string): CellPlace | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits);
  return column >= 0 && column < columnCount && row >= 1 && row <= rowCount ? { column, row } : null;
}
