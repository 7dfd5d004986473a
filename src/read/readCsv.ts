import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import { detectDelimiter } from './detectDelimiter.js';
import type { SheetRow } from './sheetRow.js';
import type { Delimiter } from './splitRows.js';
import { splitRows } from './splitRows.js';

/** The rows of a delimited file. */
export interface CsvRows {
  readonly rows: readonly SheetRow[];
  readonly delimiter: Delimiter;
  /** Rows whose quotes do not match; they are left out of `rows`. */
  readonly findings: readonly Finding[];
}

/**
 * Delimited text → rows of raw cells. The delimiter (comma, tab, semicolon) is told from the text; line ends of every
 * kind, even mixed, are the same. Nothing is trimmed and nothing is converted.
 *
 * @param where the file it came from, for the findings
 * @example
 * readCsv('指标,数值\r\n专利,"1,234"\r\n').rows[1] // { row: 2, record: 2, cells: ['专利', '1,234'] }
 */
export function readCsv(text: string, where: Where = {}): CsvRows {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const delimiter = detectDelimiter(plain);
  const { rows: split, brokenQuotes } = splitRows(plain, delimiter);
  const rows: SheetRow[] = [];
  const findings: Finding[] = [];
  let row = 1;
  for (const [index, cells] of split.entries()) {
    if (brokenQuotes.has(index)) findings.push(brokenQuote(where, row, cells));
    else rows.push({ row, record: index + 1, cells });
    row += 1 + lineBreaksIn(cells);
  }
  return { rows, delimiter, findings };
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
