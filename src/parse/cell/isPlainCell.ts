import type { Cell } from '../../read/cell.js';

/** Whether a cell may hold plain digits: merged cells, days and formulas are none, whatever they look like. */
export const isPlainCell = (cell: Cell): boolean => typeof cell === 'string' || cell.kind === 'number';
