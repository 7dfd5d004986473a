import type { UnderstoodColumn } from '../understoodColumn.js';
import type { BodyCell } from './bodyRow.js';

/** The cell of a row that names its indicator; `undefined` where the row has none. Its line is where a person looks. */
export const nameCell = (
  cells: readonly (BodyCell | null)[],
  columns: readonly UnderstoodColumn[],
): BodyCell | undefined => cells[columns.findIndex(({ role }) => role === 'name')] ?? undefined;
