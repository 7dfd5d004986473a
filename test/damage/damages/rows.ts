import type { Damage } from '../damage.js';
import { bodyOf, whereLong, whereText, withCells } from '../damage.js';
import type { list } from '../list.js';
import type { Grid } from '../written.js';

/** Rows put in behind one. */
const inserted = (grid: Grid, behind: number, rows: Grid): Grid => [
  ...grid.slice(0, behind + 1),
  ...rows,
  ...grid.slice(behind + 1),
];

/** A row with other cells. */
const replacedRow = (grid: Grid, at: number, cells: readonly string[]): Grid =>
  grid.map((own, row) => (row === at ? cells : own));

export const rowsDamages = {
  rowTwice: (sheet, random) => {
    const from = random.oneOf(bodyOf(sheet));
    const to = random.oneOf(bodyOf(sheet));
    const copy = sheet.grid[from] ?? [];
    const shiftedFrom = from > to ? from + 1 : from;
    return { grid: inserted(sheet.grid, to, [copy]), rows: [to + 1, shiftedFrom] };
  },
  rowTwiceOtherValue: whereLong((sheet, random) => {
    const { row, col, value, decimals } = random.oneOf(sheet.figures);
    const copy = [...(sheet.grid[row] ?? [])];
    copy[col] = (value * random.between(0.9, 1.1)).toFixed(decimals);
    return { grid: inserted(sheet.grid, row, [copy]), rows: [row, row + 1] };
  }),
  blockTwice: (sheet, random) => {
    const body = bodyOf(sheet);
    const from = random.whole(body.length - 2);
    const block = body.slice(from, from + 2 + random.whole(10));
    const copies = block.map((row) => sheet.grid[row] ?? []);
    return { grid: [...sheet.grid, ...copies], rows: copies.map((_, index) => sheet.grid.length + index) };
  },
  // The last cell may be an empty one: what is lost then is nothing.
  cellsLeft: whereLong((sheet, random) => {
    const { row, col } = random.oneOf(sheet.figures);
    const cells = [...(sheet.grid[row] ?? [])];
    cells.splice(random.whole(col + 1), 1);
    return { grid: replacedRow(sheet.grid, row, cells), rows: [row] };
  }),
  cellsRight: whereLong((sheet, random) => {
    const { row, col } = random.oneOf(sheet.figures);
    const cells = [...(sheet.grid[row] ?? [])];
    cells.splice(random.whole(col + 1), 0, '');
    return { grid: replacedRow(sheet.grid, row, cells), rows: [row] };
  }),
  cellsSwapped: (sheet, random) => {
    const { row, col } = random.oneOf(sheet.figures);
    const name = sheet.columns.name ?? 0;
    const cells = sheet.grid[row] ?? [];
    return {
      grid: withCells(sheet.grid, [
        [row, name, cells[col] ?? ''],
        [row, col, cells[name] ?? ''],
      ]),
      rows: [row],
    };
  },
  rowShort: whereText((sheet, random) => {
    const row = random.oneOf(bodyOf(sheet));
    const cells = sheet.grid[row] ?? [];
    return {
      grid: replacedRow(sheet.grid, row, cells.slice(0, 1 + random.whole(cells.length - 1))),
      rows: [row],
    };
  }),
  rowLong: whereText((sheet, random) => {
    const row = random.oneOf(bodyOf(sheet));
    const cells = sheet.grid[row] ?? [];
    return { grid: replacedRow(sheet.grid, row, [...cells, random.oneOf(['1', '件', '备注'])]), rows: [row] };
  }),
  totalRow: (sheet, random) => {
    const cells = (sheet.grid.at(-1) ?? []).map((_, index) =>
      index === 0 ? random.oneOf(['合计', '总 计', '小计']) : '99',
    );
    return { grid: [...sheet.grid, cells], rows: [sheet.grid.length] };
  },
  noteRow: (sheet, random) => {
    const cells = (sheet.grid.at(-1) ?? []).map((_, index) =>
      index === 0 ? random.oneOf(['注：以上为初步数', '填报人：某某', '数据来源：统计年鉴']) : '',
    );
    return { grid: [...sheet.grid, cells], rows: [sheet.grid.length] };
  },
  headerAgain: (sheet, random) => {
    const behind = random.oneOf(bodyOf(sheet));
    return { grid: inserted(sheet.grid, behind, [sheet.grid[sheet.header] ?? []]), rows: [behind + 1] };
  },
  mergedNames: whereLong((sheet) => {
    const col = sheet.columns.name ?? 0;
    const nameAt = (row: number): string => sheet.grid[row]?.[col] ?? '';
    const covered = bodyOf(sheet).filter((row) => nameAt(row) === nameAt(row - 1));
    if (covered.length === 0) return null;
    return {
      grid: withCells(
        sheet.grid,
        covered.map((row) => [row, col, ''] as const),
      ),
      rows: covered,
    };
  }),
} as const satisfies Record<keyof typeof list.rows, Damage>;
