import type { Where } from '../../finding/where.js';
import { inflated } from '../zip/inflated.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import { cellReference } from './cellReference.js';

/** Cells that were merged into one. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Longest list that is looked at: some three hundred thousand merged cells. */
const longestTail = 1 << 24;
/** What must be carried over so that no end of the rows is missed between two pieces. */
const carriedOver = 100;
const rowsTag = 'sheetData>';

/**
 * The merged cells of a sheet. Its file lists them behind the rows, and the rows cannot be understood without them; so
 * it is inflated once before any row is read, which costs little: the time goes into reading XML.
 */
export async function mergedRanges(entry: ZipEntry, where: Where): Promise<readonly MergedRange[]> {
  const decoder = new TextDecoder();
  let tail = '';
  let isBehindRows = false;
  for await (const piece of inflated(entry, where)) {
    const text = decoder.decode(piece, { stream: true });
    if (isBehindRows) tail += tail.length < longestTail ? text : '';
    else {
      tail = tail.slice(-carriedOver) + text;
      const end = endOfRows(tail);
      isBehindRows = end > 0;
      if (isBehindRows) tail = tail.slice(end);
    }
  }
  return isBehindRows ? rangesIn(tail) : [];
}

/** Where a tag ends the rows; −1 when none does. The plain word is looked for first: a pattern takes far longer. */
function endOfRows(text: string): number {
  for (let at = text.indexOf(rowsTag); at >= 0; at = text.indexOf(rowsTag, at + 1))
    if (/<\/(?:\w{1,20}:)?$/.test(text.slice(Math.max(0, at - carriedOver), at))) return at;
  return -1;
}

function rangesIn(text: string): MergedRange[] {
  const ranges: MergedRange[] = [];
  const pattern =
    /<(?:\w{1,20}:)?mergeCell\s[^>]{0,200}?ref=["']([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})["']/g;
  for (const [, first = '', last = ''] of text.matchAll(pattern)) {
    const [start, end] = [cellReference(first), cellReference(last)];
    if (!start || !end || start.row > end.row || start.column > end.column) continue;
    ranges.push({ top: start.row, bottom: end.row, left: start.column, right: end.column });
  }
  return ranges.sort((a, b) => a.top - b.top);
}
