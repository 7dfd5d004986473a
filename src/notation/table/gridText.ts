import type { TableGrid, TableMerge } from '../parsedIndicatorTable.js';
import { tableFinding } from './tableFinding.js';
import { cellLimit } from './text/cellLimit.js';
import type { TableText } from './text/tableText.js';

/** A grid whose merged cells are written out, as rows of a text: the row is counted from 1, as a sheet shows it. */
export function gridText({ rows, merges = [] }: TableGrid): TableText {
  const area = ({ firstRow, firstColumn, lastRow, lastColumn }: TableMerge) =>
    Math.max(0, lastRow - firstRow + 1) * Math.max(0, lastColumn - firstColumn + 1);
  const cellCount = [...rows.map(({ length }) => length), ...merges.map(area)].reduce((sum, n) => sum + n, 0);
  if (!(cellCount <= cellLimit)) {
    return { format: 'tsv', rows: [], findings: [tableFinding('table/tooLarge', {}, { limit: cellLimit })] };
  }
  const filled = rows.map((row) => row.map((cell) => cell.trim()));
  for (const merge of merges) fill(filled, merge);
  const read = filled.flatMap((cells, index) =>
    cells.some((cell) => cell !== '') ? [{ row: index + 1, cells }] : [],
  );
  return { format: 'tsv', rows: read, findings: [] };
}

function fill(rows: string[][], { firstRow, firstColumn, lastRow, lastColumn }: TableMerge): void {
  const text = rows[firstRow]?.[firstColumn] ?? '';
  for (let row = Math.max(0, firstRow); row <= Math.min(lastRow, rows.length - 1); row += 1) {
    for (let column = Math.max(0, firstColumn); column <= lastColumn; column += 1) {
      const cells = rows[row];
      if (!cells) continue;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
  }
}
