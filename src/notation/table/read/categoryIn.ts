import { indicatorName } from '../indicatorName.js';
import type { FromAbove } from './fromAbove.js';
import { cellsIn, isEmpty } from './rowCells.js';
import type { ColumnCell } from './rowContext.js';

/** The group: its column, filled down, or else the row above that names one. */
export function categoryIn(
  entries: readonly ColumnCell[],
  group: string | null,
  above: FromAbove,
  name: string,
): string | null {
  const cells = cellsIn(entries, 'category').map(({ cell }) => cell.text);
  // A cell merged over group and name is a name.
  const own = cells.filter((text) => !isEmpty(text) && indicatorName(text).name !== name);
  if (own.length > 0) return own.map((text) => indicatorName(text).name).join(' / ');
  if (cells.some((text) => !isEmpty(text))) return group;
  return group !== above.group ? group : (above.category ?? group);
}
