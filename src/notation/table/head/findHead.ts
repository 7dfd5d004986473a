import type { TextRow } from '../text/tableText.js';
import { figureRoles } from './figureRoles.js';
import { headingOf } from './headingOf.js';
import { joinedHeading } from './joinedHeading.js';
import type { RawColumn } from './rawColumn.js';
import type { TableHead } from './tableHead.js';

/** Most rows that a head has below its first. */
const mostSubheads = 2;

const filled = ({ cells }: TextRow): string[] => [...new Set(cells.filter((cell) => cell.trim() !== ''))];

/** Whether a row names columns: an indicator and something beside it, or three things at least. */
function isHead(row: TextRow): boolean {
  const cells = row.isLoose ? [] : filled(row);
  if (cells.length < 2) return false;
  const roles = cells.flatMap((cell) => headingOf(cell)?.role ?? []);
  const hasFigures = roles.some((role) => figureRoles.has(role));
  if (roles.includes('name')) return roles.length >= 2 && (hasFigures || roles.length * 2 > cells.length);
  return roles.length >= 3 && hasFigures && roles.length * 5 >= cells.length * 3;
}

/** Whether every cell of a row is a heading of figures, or one of those above it once more. */
function isPartOfHead(row: TextRow | undefined, head: TextRow): row is TextRow {
  if (!row || row.isLoose) return false;
  const own = filled(row).filter((cell) => !head.cells.includes(cell));
  // 总量 alone is a group of rows.
  const isGroup = own.length === 1 && (headingOf(own[0] ?? '')?.year ?? null) === null;
  return (
    own.length > 0 &&
    !isGroup &&
    own.every((cell) => {
      const heading = headingOf(cell);
      return heading !== null && figureRoles.has(heading.role);
    })
  );
}

/** Whether one cell goes over the whole row. */
const isTitle = ({ cells }: TextRow): boolean => cells.length > 2 && new Set(cells).size === 1;

/** Finds the head of a table among its rows, with the rows above and below; `null` when there is none. */
export function findHead(rows: readonly TextRow[]): TableHead | null {
  const main = rows.findIndex(isHead);
  const head = rows[main];
  if (!head) return null;
  const above = rows[main - 1];
  const first = isPartOfHead(above, head) && !isTitle(above) ? main - 1 : main;
  let last = main;
  while (last - main < mostSubheads && isPartOfHead(rows[last + 1], head)) last += 1;
  return {
    columns: columnsOf(rows.slice(first, last + 1)),
    above: rows.slice(0, first),
    body: rows.slice(last + 1),
  };
}

function columnsOf(heads: readonly TextRow[]): RawColumn[] {
  const [lowest, main] = [heads.at(-1), heads[0]];
  if (!main || !lowest) return [];
  const lost = heads.length > 1 ? lostCells(main, lowest) : null;
  if (lost) return lost;
  const width = Math.max(...heads.map(({ cells }) => widthOf(cells)));
  const above = heads.map(({ cells }, level) => ({ cells, isOver: level < heads.length - 1 }));
  return Array.from({ length: width }, (_, index) => {
    const printed = above.map(({ cells, isOver }) =>
      isOver ? headingOver(cells, index, lowest.cells) : (cells[index] ?? ''),
    );
    return columnOf(index, printed);
  });
}

/** A heading over several columns whose merged cells came out empty stands at the first of them. */
function headingOver(cells: readonly string[], index: number, lowest: readonly string[]): string {
  const own = cells[index]?.trim() ?? '';
  if (own !== '' || (lowest[index]?.trim() ?? '') === '') return own;
  const left = cells.slice(0, index).findLastIndex((cell) => cell.trim() !== '');
  const over = cells[left] ?? '';
  const role = headingOf(over)?.role;
  return role !== undefined && figureRoles.has(role) && (lowest[left]?.trim() ?? '') !== '' ? over : '';
}

const columnOf = (index: number, printed: readonly string[]): RawColumn => {
  const parts = [...new Set(printed.map((part) => part.trim()).filter(Boolean))];
  return { index, printed: parts.join(' ').replace(/\n/g, ''), heading: joinedHeading(parts) };
};

const widthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/**
 * A second row of the head that lost its empty cells, so that years stand under words: its cells go to the columns of
 * figures in order, or all but the first to the last of them.
 */
function lostCells(main: TextRow, lowest: TextRow): RawColumn[] | null {
  const heads = main.cells.slice(0, widthOf(main.cells));
  const subheads = lowest.cells.map((cell) => cell.trim()).filter(Boolean);
  const roleAt = (index: number) => headingOf(heads[index] ?? '')?.role;
  const isUnderFigures = (cell: string, index: number) => {
    const role = roleAt(index);
    const isBlank = (heads[index]?.trim() ?? '') === '';
    return (
      cell.trim() === '' || cell === heads[index] || isBlank || (role !== undefined && figureRoles.has(role))
    );
  };
  if (lowest.cells.every(isUnderFigures)) return null;
  const figures = heads.flatMap((_, index) => {
    const role = roleAt(index);
    return role !== undefined && figureRoles.has(role) ? [index] : [];
  });
  const lastFigure = figures.at(-1);
  if (lastFigure === undefined || subheads.length < figures.length) return null;
  const extra = subheads.length - figures.length;
  const places = heads.flatMap((_, index) =>
    index === lastFigure ? Array.from({ length: extra + 1 }, () => index) : [index],
  );
  let taken = 0;
  return places.map((from, index) => {
    const own = heads[from] ?? '';
    const sub = figures.includes(from) ? (subheads[taken++] ?? '') : '';
    return columnOf(index, [own, sub]);
  });
}
