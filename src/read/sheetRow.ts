import type { Where } from '../finding/where.js';
import type { Cell } from './cell.js';
import { cellText } from './cell.js';
import { isBlank } from './isBlank.js';

/** A row of a sheet as it stands in the file. */
export interface SheetRow {
  /** Line of the file on which it begins, counted from 1: what a text editor shows. In a workbook, the row. */
  readonly row: number;
  /** Which row of the sheet it is, counted from 1: what a spreadsheet shows. Line breaks inside cells part the two. */
  readonly record: number;
  readonly cells: readonly Cell[];
  /** Of a line of NDJSON: its object where it is a record in the format of this library, else `null`. */
  readonly json?: Readonly<Record<string, unknown>> | null;
}

/**
 * Letters of a column as a spreadsheet names it.
 *
 * @param index of the column, counted from 0
 * @example
 * columnLetters(0) // 'A'
 * columnLetters(27) // 'AB'
 */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/**
 * Where a cell stands.
 *
 * @param place the file and the sheet
 */
export function cellWhere(
  place: Pick<Where, 'file' | 'sheet'>,
  { row, record }: Pick<SheetRow, 'row' | 'record'>,
  index: number,
  column: string,
): Where {
  const { file, sheet } = place;
  const cell = `${columnLetters(index)}${record}`;
  // Written out: there may be a million, and to spread an object costs more than all the rest.
  if (sheet !== undefined) return { ...place, row, column, cell };
  return file === undefined ? { row, column, cell } : { file, row, column, cell };
}

/** Whether nothing stands in a row. */
export function isBlankRow({ cells }: SheetRow): boolean {
  for (const cell of cells) if (!isBlank(cellText(cell))) return false;
  return true;
}
