import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import type { SheetRow } from '../sheetRow.js';
import { detectDelimiter, sampleLength } from './detectDelimiter.js';
import type { Delimiter } from './splitRows.js';
import { splitRows } from './splitRows.js';

/** Longest row, in characters, that is waited for. */
export const longestRow = 1 << 24;

/** Few rows at a time: they are gone again before the engine takes them for something that stays. */
const pieceLength = 1 << 14;

/** The rows of a delimited text as they come. */
export interface DelimitedRows {
  readonly rows: AsyncIterable<readonly SheetRow[]>;
  /** What parts the cells, once rows came. */
  readonly delimiter: () => Delimiter;
}

/**
 * Delimited text → rows of raw cells, holding no more of it than one piece and one row. The delimiter (comma, tab,
 * semicolon) is told from the beginning; line ends of every kind, even mixed, are the same. Nothing is trimmed and
 * nothing is converted.
 *
 * @param tell takes the findings: rows whose quotes do not match are left out, and a row without end ends the reading
 * @param where the file it came from, for the findings
 */
export function delimitedRows(
  text: AsyncIterable<string>,
  tell: (found: Finding) => void,
  where: Where = {},
): DelimitedRows {
  let delimiter: Delimiter = ',';
  const place = { row: 1, record: 1 };
  const take = ({ rows, brokenQuotes, hasQuotes }: ReturnType<typeof splitRows>): readonly SheetRow[] => {
    const taken: SheetRow[] = [];
    for (let index = 0; index < rows.length; index++) {
      const cells = rows[index] ?? [];
      const { row, record } = place;
      place.row += 1 + (hasQuotes ? lineBreaksIn(cells) : 0);
      place.record++;
      if (brokenQuotes.has(index)) tell(brokenQuote(where, row, cells));
      else taken.push({ row, record, cells });
    }
    return taken;
  };
  async function* rows(): AsyncGenerator<readonly SheetRow[]> {
    let buffer = '';
    let isFirst = true;
    // Of a row that is not whole only the double is looked at again: with a quote left open the work stays in proportion.
    let enough = sampleLength;
    for await (const chunk of withPlainLineEnds(text)) {
      buffer += chunk;
      if (buffer.length < Math.min(enough, longestRow)) continue;
      if (isFirst) delimiter = detectDelimiter(buffer);
      isFirst = false;
      const split = splitRows(buffer, delimiter, { isOpen: true });
      buffer = split.rest;
      enough = 2 * buffer.length;
      yield take(split);
      if (buffer.length > longestRow) {
        tell(finding('row/tooLarge', { ...where, row: place.row }, { seen: buffer, limit: longestRow }));
        return;
      }
    }
    if (isFirst) delimiter = detectDelimiter(buffer);
    // The end of the last line begins no other.
    yield take(splitRows(buffer.replace(/\n$/, ''), delimiter));
  }
  return { rows: rows(), delimiter: () => delimiter };
}

/** Every line end as `\n`; of one that is split between two pieces the second half waits for the first. */
async function* withPlainLineEnds(text: AsyncIterable<string>): AsyncGenerator<string> {
  let carried = '';
  for await (const chunk of text) {
    const joined = carried + chunk;
    carried = joined.endsWith('\r') ? '\r' : '';
    const whole = carried ? joined.slice(0, -1) : joined;
    const plain = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
    for (let at = 0; at < plain.length; at += pieceLength) yield plain.slice(at, at + pieceLength);
  }
  if (carried) yield '\n';
}

function lineBreaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}

/** Names the row by its last cell, which swallowed what came after the quote. */
function brokenQuote(where: Where, row: number, cells: readonly string[]): Finding {
  return finding('row/quoteBroken', { ...where, row }, { seen: cells.at(-1) ?? '' });
}
