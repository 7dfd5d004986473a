import type { ColumnRole } from '../columnRoles.js';
import type { CellKind } from './cellKind.js';
import { cellKind } from './cellKind.js';
import { isOrdinal } from './isOrdinal.js';

type Fits = Readonly<Record<Exclude<CellKind, 'empty'>, number>>;

const never: Fits = { mark: 0, figure: 0, unit: 0, attribute: 0, text: 0 };
// Words may stand for a figure, but where another column takes words they stand there.
const figures: Fits = { mark: 2, figure: 3, unit: -5, attribute: -5, text: -0.5 };
const times: Fits = { mark: 1, figure: 1, unit: -3, attribute: -3, text: 1 };
const words: Fits = { mark: 0, figure: -1, unit: -1, attribute: -3, text: 1 };

/** How well a cell that looks like this stands in a column: below 0 it does not belong there. */
const fits: Readonly<Record<Exclude<ColumnRole, 'number'>, Fits>> = {
  category: { mark: 0, figure: -5, unit: -3, attribute: -3, text: 1 },
  name: { mark: -6, figure: -4, unit: -4, attribute: -6, text: 3 },
  unit: { mark: 1, figure: -5, unit: 3, attribute: -6, text: -3 },
  baseline: figures,
  target: figures,
  deadline: times,
  baseYear: times,
  growth: figures,
  change: figures,
  total: figures,
  attribute: { mark: 1, figure: -5, unit: -5, attribute: 4, text: -2 },
  responsible: words,
  remark: words,
  ignored: never,
};

/** What a cell looks like to every column. */
export interface CellLook {
  readonly kind: CellKind;
  readonly isOrdinal: boolean;
}

/** Looks at a cell once, for many columns. */
export const lookOf = (cell: string): CellLook => ({ kind: cellKind(cell), isOrdinal: isOrdinal(cell) });

/** How well a cell stands in a column: below 0 it does not belong there. Empty cells stand anywhere. */
export function fitness(cell: string | CellLook, role: ColumnRole): number {
  const look = typeof cell === 'string' ? lookOf(cell) : cell;
  if (look.kind === 'empty') return 0;
  if (role === 'number') return look.isOrdinal ? 3 : -6;
  return fits[role][look.kind];
}
