import { htmlRows } from './table/html/htmlRows.js';
import { tableFinding } from './table/tableFinding.js';
import { cellLimit } from './table/text/cellLimit.js';
import { lineRows } from './table/text/lineRows.js';
import { isSeparator, pipeRows } from './table/text/pipeRows.js';
import type { TableFormat, TableText, TextRow } from './table/text/tableText.js';
import { tabRows } from './table/text/tabRows.js';

const longestText = 4_000_000;

/**
 * Takes the text of a table apart into rows and cells: HTML with merged cells, Markdown, rows parted by pipes or tabs, or
 * text in which every cell became a line. Which of them it is, the text tells.
 *
 * @param text the table with its title, its head and the notes below it
 * @returns the rows with the lines they stand on. Of several tables in HTML the first with two rows is taken. A table
 * inside a table and a text too large for a table have no rows and a finding
 * @example
 * readTableText('指标\t2025年\n商标\t50').rows[1] // { row: 2, cells: ['商标', '50'] }
 * readTableText('<table><tr><td>a<table></table></td></tr></table>').findings[0].code // 'table/nested'
 */
export function readTableText(text: string): TableText {
  const plain = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const lines = plain.split('\n');
  const format = formatOf(plain, lines);
  if (plain.length > longestText) return refused(format);
  if (format === 'html') return readHtml(plain);
  const rows = format === 'tsv' ? tabRows(plain) : format === 'lines' ? lineRows(lines) : pipeRows(lines);
  return cellCount(rows) > cellLimit ? refused(format) : { format, rows, findings: [] };
}

const refused = (format: TableFormat): TableText => ({
  format,
  rows: [],
  findings: [tableFinding('table/tooLarge', {}, { limit: cellLimit })],
});

const cellCount = (rows: readonly TextRow[]): number =>
  rows.reduce((count, { cells }) => count + cells.length, 0);

function formatOf(text: string, lines: readonly string[]): TableFormat {
  if (/<(?:table|tr|td|th)[\s>]/i.test(text)) return 'html';
  const rowsWith = (sign: RegExp) => lines.filter((line) => sign.test(line)).length;
  const [pipes, tabs] = [rowsWith(/[|｜│┃]/), rowsWith(/\t/)];
  if (Math.max(pipes, tabs) < 2) return 'lines';
  if (tabs > pipes) return 'tsv';
  return lines.some(isSeparator) ? 'markdown' : 'pipe';
}

function readHtml(text: string): TableText {
  const { tables, findings } = htmlRows(text);
  const isTable = (rows: readonly TextRow[]) => rows.filter(({ isLoose }) => !isLoose).length > 1;
  const found = tables.filter(isTable);
  const several = found.length > 1 ? [tableFinding('table/several', {}, { tables: found.length })] : [];
  return { format: 'html', rows: found[0] ?? [], findings: [...findings, ...several] };
}
