import type { Random } from './random.js';
import type { Figure, Sheet } from './sheet.js';
import type { Grid } from './written.js';

/** A damaged sheet, as a grid or as the bytes of its file, and what was touched. */
export interface Damaged {
  readonly grid?: Grid;
  readonly bytes?: Uint8Array;
  /** Rows of the grid that were touched; `all` where it is the file. */
  readonly rows: readonly number[] | 'all';
}

/** Does one kind of damage somewhere in a sheet; `null` where the sheet has no place for it. */
export type Damage = (sheet: Sheet, random: Random) => Damaged | null;

/** A grid with some cells replaced. */
export function withCells(
  grid: Grid,
  changes: readonly (readonly [row: number, col: number, text: string])[],
): Grid {
  const copy = grid.map((cells) => [...cells]);
  for (const [row, col, text] of changes) {
    const cells = copy[row];
    if (cells) cells[col] = text;
  }
  return copy;
}

/** Figures that a kind of damage can befall. */
export type Fits = (figure: Figure, sheet: Sheet) => boolean;

/** Damage of one figure: what it says instead, told from its plain digits. */
export const toFigure =
  (say: (plain: string, figure: Figure, random: Random) => string | null, fits: Fits = () => true): Damage =>
  (sheet, random) => {
    const candidates = sheet.figures.filter((figure) => fits(figure, sheet));
    if (candidates.length === 0) return null;
    const figure = random.oneOf(candidates);
    const text = say(figure.value.toFixed(figure.decimals), figure, random);
    if (text === null || text === sheet.grid[figure.row]?.[figure.col]) return null;
    return { grid: withCells(sheet.grid, [[figure.row, figure.col, text]]), rows: [figure.row] };
  };

/** Rows of the body. */
export const bodyOf = ({ grid, header }: Sheet): number[] =>
  grid.map((_, row) => row).filter((row) => row > header);

/** Damage of one cell of a column of labels, beside a figure. */
export const toCell =
  (
    field: 'name' | 'region' | 'period' | 'unit',
    say: (text: string, random: Random, sheet: Sheet) => string | null,
  ): Damage =>
  (sheet, random) => {
    const col = sheet.columns[field];
    const rows = sheet.figures.map(({ row }) => row).filter((row) => sheet.grid[row]?.[col ?? -1]);
    if (col === undefined || rows.length === 0) return null;
    const row = random.oneOf(rows);
    const seen = sheet.grid[row]?.[col] ?? '';
    const text = say(seen, random, sheet);
    if (text === null || text === seen) return null;
    return { grid: withCells(sheet.grid, [[row, col, text]]), rows: [row] };
  };

export const whereLong =
  (damage: Damage): Damage =>
  (sheet, random) =>
    sheet.layout === 'long' ? damage(sheet, random) : null;

/** Where the file is delimited text. */
export const whereText =
  (damage: Damage): Damage =>
  (sheet, random) =>
    sheet.encoding === 'xlsx' ? null : damage(sheet, random);

/** A row of the header with other headings. */
export const withHeader = (sheet: Sheet, change: (header: string[]) => string[]): Grid =>
  sheet.grid.map((cells, row) => (row === sheet.header ? change([...cells]) : cells));
