import type { Where } from '../../../finding/where.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import type { BodyRow } from './bodyRow.js';
import { placedRow } from './placedRow.js';
import { sectionMark } from './sectionMark.js';

// 一、学前教育 above 1．在园幼儿数: a group, and a row that begins with a number of its own.
const numbered = /^\s*(?:\d{1,3}[.．、)）]|[（(]\d{1,3}[)）]|[①-⑳])/;

/** Two rows that were one before a line break came into a name; `null` when they do not make one without a doubt. */
export function rejoinedRow(
  first: BodyRow,
  second: BodyRow | undefined,
  columns: readonly UnderstoodColumn[],
  place: Where,
): BodyRow | null {
  const [last, next] = [first.cells.at(-1), second?.cells[0]];
  if (!second || !last || !next) return null;
  if (first.cells.length + second.cells.length !== columns.length + 1) return null;
  if (columns[first.cells.length - 1]?.role !== 'name') return null;
  if (numbered.test(next.text) || (first.cells.length === 1 && sectionMark.test(last.text))) return null;
  const joined = { row: last.row, text: last.text + next.text };
  const row = { row: first.row, cells: [...first.cells.slice(0, -1), joined, ...second.cells.slice(1)] };
  return placedRow(row, columns, place)?.findings.length === 0 ? row : null;
}
