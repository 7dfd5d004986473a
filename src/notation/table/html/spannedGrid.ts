import { cellLimit } from '../text/cellLimit.js';

/** A cell as the markup gives it. */
export interface SpannedCell {
  readonly text: string;
  readonly rowspan: number;
  readonly colspan: number;
}

interface Hanging {
  readonly text: string;
  rowsLeft: number;
}

/**
 * Rows whose merged cells are written out: each cell that is covered holds the text of the one that covers it.
 *
 * @returns `null` when the spans come to more cells than are looked at
 */
export function spannedGrid(rows: readonly (readonly SpannedCell[])[]): string[][] | null {
  const hanging = new Map<number, Hanging>();
  let cellCount = 0;
  const grid: string[][] = [];
  for (const row of rows) {
    const cells = filledRow(row, hanging, cellLimit - cellCount);
    if (cells === null) return null;
    cellCount += cells.length;
    grid.push(cells);
  }
  return grid;
}

function filledRow(
  row: readonly SpannedCell[],
  hanging: Map<number, Hanging>,
  limit: number,
): string[] | null {
  const cells: string[] = [];
  const takeHanging = () => {
    for (let from = hanging.get(cells.length); from; from = hanging.get(cells.length)) {
      from.rowsLeft -= 1;
      if (from.rowsLeft === 0) hanging.delete(cells.length);
      cells.push(from.text);
    }
  };
  for (const { text, rowspan, colspan } of row) {
    takeHanging();
    if (cells.length + colspan > limit) return null;
    for (let times = 0; times < colspan; times += 1) {
      if (rowspan > 1) hanging.set(cells.length, { text, rowsLeft: rowspan - 1 });
      cells.push(text);
    }
  }
  takeHanging();
  return cells;
}
