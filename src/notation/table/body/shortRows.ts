import type { Finding } from '../../../finding/finding.js';
import type { Where } from '../../../finding/where.js';
import { tableFinding } from '../tableFinding.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import { nameCell } from './nameCell.js';
import type { PlacedRow } from './placedRow.js';

const few = 0.2;
const why = { zh: '只有这一行缺单元格', en: 'it lacks cells that the others have' };

/** Rows that lack cells where hardly any other does: a merged cell is lost in many rows, and what is lost in one may be any. */
export function shortRows(
  rows: readonly PlacedRow[],
  columns: readonly UnderstoodColumn[],
  place: Where,
): Finding[] {
  const short = rows.filter(({ findings }) => findings.some(({ code }) => code === 'table/rowRealigned'));
  if (short.length > rows.length * few) return [];
  return short.map(({ row, cells }) => {
    const name = nameCell(cells, columns);
    const seen = name?.text ?? '';
    return tableFinding('notation/doubtful', { ...place, row: name?.row ?? row }, { seen, words: seen, why });
  });
}
