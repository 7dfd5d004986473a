import { valueRoles } from '../head/figureRoles.js';
import { indicatorName } from '../indicatorName.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import type { IndicatorRow } from './bodyOf.js';

/** A numbered name without figures, 2.城镇化率, above rows without numbers: the name of what they are parts of. */
export function withoutParents(
  rows: readonly IndicatorRow[],
  columns: readonly UnderstoodColumn[],
): readonly IndicatorRow[] {
  const at = columns.findIndex(({ role }) => role === 'name');
  const attribute = columns.findIndex(({ role }) => role === 'attribute');
  const nameOf = (row: IndicatorRow) => indicatorName(row.cells[at]?.text ?? '');
  const isNumbered = (row: IndicatorRow): boolean =>
    nameOf(row).number !== null || columns.some(({ role }, place) => role === 'number' && row.cells[place]);
  let parent: IndicatorRow | null = null;
  return rows.flatMap((row, index) => {
    const next = rows[index + 1];
    if (isNumbered(row)) {
      const hasParts = next !== undefined && !isNumbered(next) && !isOpen(next, columns);
      parent = hasParts && isOpen(row, columns) ? row : null;
      return parent ? [] : [row];
    }
    if (!parent) return [row];
    const { name, unit } = nameOf(parent);
    const shared = parent.cells[attribute] ?? null;
    const cells = row.cells.map((cell, place) => (place === attribute ? (cell ?? shared) : cell));
    return [{ ...row, cells, parent: { name, unit } }];
  });
}

/** Whether a row has nothing where figures stand, not even a dash. */
const isOpen = (row: IndicatorRow, columns: readonly UnderstoodColumn[]): boolean =>
  columns.every(({ role }, place) => !valueRoles.has(role) || !row.cells[place]);
