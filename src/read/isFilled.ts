import type { Cell } from './cell.js';
import { isBlank } from './isBlank.js';

/** Whether something stands in a cell. Nothing does in one that a merged one covers. */
export function isFilled(cell: Cell): boolean {
  return typeof cell === 'string' ? !isBlank(cell) : cell.kind !== 'merged' && !isBlank(cell.text);
}
