import { cellsIn } from './rowCells.js';
import type { ColumnCell } from './rowContext.js';

/** The year of the starting value, from its column 基期年份. */
export function startYearIn(entries: readonly ColumnCell[]): number | null {
  const text = cellsIn(entries, 'baseYear')[0]?.cell.text ?? '';
  return Number(/(?:19|20)\d{2}/.exec(text)?.[0] ?? 0) || null;
}
