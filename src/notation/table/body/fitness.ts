import type { ColumnRole } from '../columnRoles.js';
import type { CellKind } from './cellKind.js';
import { cellKind } from './cellKind.js';
import { isOrdinal } from './isOrdinal.js';

type Fits = Readonly<Record<Exclude<CellKind, 'empty'>, number>>;

const never: Fits = { mark: 0, figure: 0, unit: 0, attribute: 0, text: 0 };
// Words may stand for a figure, but where another column takes words they stand there.
const figures: Fits = { mark: 2, figure: 3, unit: -5, attribute: -5, text: -0.5 };
const words: Fits = { mark: 0, figure: -1, unit: -1, attribute: -3, text: 1 };

/** How well a cell that looks like this stands in a column: below 0 it does not belong there. */
const fits: Readonly<Record<Exclude<ColumnRole, 'number'>, Fits>> = {
  category: { mark: 0, figure: -5, unit: -3, attribute: -3, text: 1 },
  name: { mark: -6, figure: -4, unit: -4, attribute: -6, text: 3 },
  unit: { mark: 1, figure: -5, unit: 3, attribute: -6, text: -3 },
  baseline: figures,
  target: figures,
  growth: figures,
  change: figures,
  total: figures,
  attribute: { mark: 1, figure: -5, unit: -5, attribute: 4, text: -2 },
  responsible: words,
  remark: words,
  ignored: never,
};

/** How well a cell stands in a column: below 0 it does not belong there. Empty cells stand anywhere. */
export function fitness(cell: string, role: ColumnRole): number {
  const kind = cellKind(cell);
  if (kind === 'empty') return 0;
  if (role === 'number') return isOrdinal(cell) ? 3 : -6;
  // Units and attributes are words too: 区 may be a name's beginning, but 约束性 is none.
  return fits[role][kind];
}
