import { safeText } from '../../write/safeText.js';

/** What stands in a cell of a CSV file. */
export type CsvCell = string | number | null;

/**
 * Rows as a CSV file that Excel opens as it is: UTF-8 with its mark, lines that end in CRLF, nothing that would be taken
 * for a formula. Numbers are plain digits.
 *
 * @see RFC 4180
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: CsvCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const safe = safeText(cell);
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
