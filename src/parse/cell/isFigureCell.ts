import type { RowCells } from '../rowCells.js';

/** Whether a cell may hold a figure; if not, the finding says what it holds instead. */
export function isFigureCell<F extends string>(cells: RowCells<F>, field: F): boolean {
  const cell = cells.cell(field);
  if (typeof cell === 'string') return true;
  const seen = cell.text;
  if (cell.kind === 'merged' && seen.trim() !== '') {
    cells.note(field, 'cell/mergedFigure', { seen, of: cell.of });
    return false;
  }
  if (cell.kind === 'date') cells.note(field, 'cell/isDate', { seen: cell.date });
  if (cell.kind === 'formula') cells.note(field, 'cell/formulaNotComputed', { seen });
  return cell.kind !== 'date' && cell.kind !== 'formula';
}
