import type { UnderstoodColumn } from '../understoodColumn.js';
import type { LonePiece } from './pieceDoubts.js';
import type { PlacedRow } from './placedRow.js';

/** Rows that hold a name and nothing else, and those that are the only part of such a one. */
export function loneRows(
  rows: readonly (PlacedRow & { readonly parent?: { readonly name: string } })[],
  columns: readonly UnderstoodColumn[],
): LonePiece[] {
  const parentAt = (at: number) => rows[at]?.parent;
  return rows.flatMap(({ row, cells, parent }, at): LonePiece[] => {
    const filled = cells.filter((cell) => cell !== null);
    const isOnlyPart =
      parent && parentAt(at - 1)?.name !== parent.name && parentAt(at + 1)?.name !== parent.name;
    if (isOnlyPart) return [{ text: parent.name, row, at, is: 'text' }];
    const isLone = filled.length === 1 && columns.length > 2;
    return isLone ? [{ text: filled[0]?.text ?? '', row, at, is: 'row' }] : [];
  });
}
