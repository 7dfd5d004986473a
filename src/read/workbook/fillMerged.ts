import type { Cell } from '../cell.js';
import { cellText } from '../cell.js';
import { columnLimit } from '../layout/columnLimit.js';
import type { SheetRow } from '../sheetRow.js';
import { columnLetters } from '../sheetRow.js';
import type { MergedRange } from './mergedRanges.js';

/** A merged cell whose rows are being read, with what it says. */
interface OpenRange extends MergedRange {
  readonly text: string;
}

/**
 * Gives every cell that a merged one covers what the merged one says. Rows must come in order; a covered cell knows whose
 * text it has, since a figure that covers two rows is not the figure of each. Of ranges that overlap, which no spreadsheet
 * writes, the first counts: a hundred thousand over one row would each have to be filled.
 *
 * @param ranges sorted by their first row
 */
export function fillMerged(ranges: readonly MergedRange[]): (row: SheetRow) => SheetRow {
  let next = 0;
  let open: OpenRange[] = [];
  return (row) => {
    open = open.filter(({ bottom }) => bottom >= row.record);
    for (let range = ranges[next]; range && range.top <= row.record; range = ranges[++next]) {
      // The first row of a range may be blank, and is then not in the file.
      const text = range.top === row.record ? cellText(row.cells[range.left] ?? '') : '';
      if (range.bottom >= row.record && isFree(range, open)) open.push({ ...range, text });
    }
    return open.length === 0 ? row : { ...row, cells: filled(row, open) };
  };
}

/** Whether a range has columns that are looked at, and has them for itself. */
const isFree = ({ left, right }: MergedRange, open: readonly MergedRange[]): boolean =>
  left <= columnLimit && open.every((other) => other.right < left || other.left > right);

function filled({ record, cells }: SheetRow, open: readonly OpenRange[]): readonly Cell[] {
  const all = [...cells];
  for (const { top, left, right, text } of open) {
    const of = `${columnLetters(left)}${top}`;
    for (let index = left; index <= Math.min(right, columnLimit); index++) {
      if (record === top && index === left) continue;
      while (all.length < index) all.push('');
      all[index] = { kind: 'merged', text, of };
    }
  }
  return all;
}
