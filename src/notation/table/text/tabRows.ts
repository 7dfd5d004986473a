import type { TextRow } from './tableText.js';

/** Behind the closing quote of a cell that begins at a quote; -1 when none closes it before a tab or the end of a line. */
function quotedEnd(text: string, at: number, lastQuote: number): number {
  let end = at + 1;
  while (end <= lastQuote) {
    const quote = text.indexOf('"', end);
    if (quote < 0) return -1;
    if (text.charAt(quote + 1) !== '"') return /^[\t\n]?$/.test(text.charAt(quote + 1)) ? quote + 1 : -1;
    end = quote + 2;
  }
  return -1;
}

/** The cells of a text parted by tabs; a cell in quotation marks may hold line breaks, as a spreadsheet copies it. */
export function tabRows(text: string): TextRow[] {
  const rows: { row: number; cells: string[] }[] = [];
  const lastQuote = text.lastIndexOf('"');
  let [at, row, begins] = [0, 1, 1];
  let cells: string[] = [];
  while (at <= text.length) {
    const quoted = text.charAt(at) === '"' ? quotedEnd(text, at, lastQuote) : -1;
    const end = quoted < 0 ? cellEnd(text, at) : quoted;
    const raw = text.slice(at, end);
    cells.push((quoted < 0 ? raw : raw.slice(1, -1).replace(/""/g, '"')).trim());
    row += raw.split('\n').length - 1;
    if (text.charAt(end) !== '\t') {
      rows.push({ row: begins, cells });
      cells = [];
      row += 1;
      begins = row;
    }
    at = end + 1;
  }
  return rows
    .filter((one) => one.cells.some((cell) => cell !== ''))
    .map((one) => (one.cells.length === 1 ? { ...one, isLoose: true as const } : one));
}

function cellEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charAt(end) !== '\t' && text.charAt(end) !== '\n') end += 1;
  return end;
}
