import type { IndicatorRow } from '../body/bodyOf.js';
import { cellKind } from '../body/cellKind.js';
import { isOrdinal } from '../body/isOrdinal.js';
import type { ColumnRole } from '../columnRoles.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import type { ColumnCell } from './rowContext.js';

/** Whether a cell holds nothing, or a sign that says so. */
export const isEmpty = (text: string): boolean => ['empty', 'mark'].includes(cellKind(text));

/** The cells of a row, each with its column. */
export const entriesOf = ({ cells }: IndicatorRow, columns: readonly UnderstoodColumn[]): ColumnCell[] =>
  columns.flatMap((column, at) => {
    const cell = cells[at];
    return cell ? [{ column, cell }] : [];
  });

/** Those of one role. */
export const cellsIn = (entries: readonly ColumnCell[], role: ColumnRole): ColumnCell[] =>
  entries.filter(({ column }) => column.role === role);

/** What a column of words says of the row; `null` where it says nothing. */
export function wordsIn(entries: readonly ColumnCell[], role: ColumnRole): string | null {
  const words = cellsIn(entries, role).flatMap(({ cell }) => (isEmpty(cell.text) ? [] : [cell.text]));
  return words.length > 0 ? words.join('；') : null;
}

/** The number of the row. */
export function numberIn(entries: readonly ColumnCell[]): number | null {
  const text = cellsIn(entries, 'number')[0]?.cell.text ?? '';
  const digits = /^\D?(\d{1,3})\D?$/.exec(text.trim())?.[1];
  // Rows are counted from 1.
  return isOrdinal(text) ? Number(digits ?? 0) || null : null;
}
