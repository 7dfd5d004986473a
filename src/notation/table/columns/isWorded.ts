import { cellKind } from '../body/cellKind.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { ColumnTexts } from './columnDoubt.js';

/** Whether a column holds words and nothing else. */
export function isWorded(column: RawColumn, cells: ColumnTexts): boolean {
  const texts = cells(column);
  return texts.length > 0 && texts.every((text) => cellKind(text) === 'text');
}
