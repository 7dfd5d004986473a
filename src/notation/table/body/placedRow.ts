import type { Finding } from '../../../finding/finding.js';
import type { Where } from '../../../finding/where.js';
import type { ColumnRole } from '../columnRoles.js';
import { tableFinding } from '../tableFinding.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import { alignRow, scoreAligned, scoreInPlace } from './alignRow.js';
import type { BodyCell, BodyRow } from './bodyRow.js';
import { cellKind } from './cellKind.js';
import { fitness } from './fitness.js';
import { nameCell } from './nameCell.js';

/** A row whose cells stand under their columns. */
export interface PlacedRow {
  readonly row: number;
  /** One for each column; `null` where the row has none. */
  readonly cells: readonly (BodyCell | null)[];
  readonly findings: readonly Finding[];
}

const isBlank = (cell: BodyCell | undefined): boolean => (cell?.text.trim() ?? '') === '';

/** Whether every cell looks like its column, where it stands; words under figures only where they are let pass. */
function isInPlace(
  cells: readonly BodyCell[],
  columns: readonly UnderstoodColumn[],
  worst: 0 | -0.5,
): boolean {
  const inColumns = columns.every(({ role }, at) => fitness(cells[at]?.text ?? '', role) >= worst);
  // An empty cell says that there is no target; a cell that is not there says nothing.
  const hasPlaceForTargets = !columns.slice(cells.length).some(({ role }) => role === 'target');
  return (
    inColumns &&
    hasPlaceForTargets &&
    cells.slice(columns.length).every(isBlank) &&
    !isBlank(nameCell(cells, columns))
  );
}

/** A unit that is not known is still a unit in its place. */
const isUnknownUnit = (text: string, role: ColumnRole | undefined): boolean =>
  role === 'unit' && text.length <= 12 && !/\d/.test(text) && cellKind(text) === 'text';

function inOrder(cells: readonly BodyCell[], columns: readonly UnderstoodColumn[]): (BodyCell | null)[] {
  return columns.map((_, at) => {
    const cell = cells[at];
    return cell === undefined || isBlank(cell) ? null : cell;
  });
}

/**
 * Puts the cells of a row under the columns: where they stand if they look like it, else where they fit.
 *
 * @returns `null` when the row is none of this table
 */
export function placedRow(
  { row, cells }: BodyRow,
  columns: readonly UnderstoodColumn[],
  place: Where,
): PlacedRow | null {
  const asItStands = (findings: readonly Finding[] = []): PlacedRow => ({
    row,
    cells: inOrder(cells, columns),
    findings,
  });
  if (isInPlace(cells, columns, 0)) return asItStands();
  const roles = columns.map(({ role }) => role);
  const filled = cells.filter((cell) => !isBlank(cell));
  const texts = filled.map(({ text }) => text);
  const alignment = alignRow(texts, roles);
  const inPlace = cells.map(({ text }) => text);
  const isBetter = alignment !== null && scoreAligned(texts, roles, alignment) > scoreInPlace(inPlace, roles);
  if (isInPlace(cells, columns, -0.5) && !isBetter) return asItStands();
  const isOnlyUnit = cells.every(
    ({ text }, at) =>
      isUnknownUnit(text, roles[at]) || (roles[at] ? fitness(text, roles[at]) > -1 : text === ''),
  );
  if (isOnlyUnit && cells.length >= columns.length) return asItStands();
  if (alignment) return realigned(row, filled, alignment, columns, place);
  const name = cells[roles.indexOf('name')];
  const canStand = name && cellKind(name.text) === 'text' && cells.slice(columns.length).every(isBlank);
  if (!canStand || filled.length < 2) return null;
  const doubt = tableFinding('table/rowDoubtful', { ...place, row: name.row }, { seen: texts.join(' ') });
  return asItStands([doubt]);
}

const isFigured = ({ role }: UnderstoodColumn): boolean => role === 'baseline' || role === 'target';

function realigned(
  row: number,
  filled: readonly BodyCell[],
  alignment: readonly (readonly number[])[],
  columns: readonly UnderstoodColumn[],
  place: Where,
): PlacedRow {
  const cells = alignment.map((places): BodyCell | null => {
    const [first] = places;
    const cell = first === undefined ? undefined : filled[first];
    return cell ? { row: cell.row, text: places.map((at) => filled[at]?.text ?? '').join('') } : null;
  });
  const named = nameCell(cells, columns);
  const name = named?.text ?? '';
  const where = { ...place, row: named?.row ?? row };
  const isBroken = alignment.some((places) => places.length > 1);
  const lacksFigure = columns.some((column, at) => isFigured(column) && cells[at] === null);
  return {
    row,
    cells,
    findings: [
      tableFinding('table/rowRealigned', where, { seen: name }),
      ...(isBroken ? [tableFinding('table/nameJoined', where, { seen: name })] : []),
      ...(lacksFigure ? [tableFinding('table/figureMissing', where, { seen: name })] : []),
    ],
  };
}
