import type { UnderstoodColumn } from '../understoodColumn.js';
import type { PlacedRow } from './placedRow.js';

const numbered = /^\s*(\d{1,3})[.．、]/;
const glued = /^\s*(\d{1,3})[.．](?=\d+(?![\d.．、]))/;

/** 2.3岁以下婴幼儿托位数 between rows 1 and 3: the number of the row, and a name that begins with a figure. */
export function withPartedNumbers<Row extends PlacedRow>(
  rows: readonly Row[],
  columns: readonly UnderstoodColumn[],
): readonly Row[] {
  const at = columns.findIndex(({ role }) => role === 'name');
  const numberAt = (row: Row | undefined) => Number(numbered.exec(row?.cells[at]?.text ?? '')?.[1] ?? NaN);
  return rows.map((row, index) => {
    const cell = row.cells[at];
    const number = Number(glued.exec(cell?.text ?? '')?.[1] ?? NaN);
    const isNext = numberAt(rows[index - 1]) === number - 1 || numberAt(rows[index + 1]) === number + 1;
    if (!cell || !isNext) return row;
    const parted = { ...cell, text: cell.text.replace(/[.．]/, '、') };
    return { ...row, cells: row.cells.map((one, place) => (place === at ? parted : one)) };
  });
}
