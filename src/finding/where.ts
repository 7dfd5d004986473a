import type { Words } from './words.js';

/** Where a finding is. Every part is left out when it does not apply; none at all means the file as a whole. */
export interface Where {
  /** File name or path, as the caller gave it. */
  readonly file?: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Line of the file, counted from 1: what a text editor shows. */
  readonly row?: number;
  /** Heading of the column, as printed. */
  readonly column?: string;
  /** Cell as a spreadsheet names it, such as `C12`. Its number differs from `row` below a cell with line breaks. */
  readonly cell?: string;
  /** Place in a JSON file, such as `observations[3].value`. */
  readonly path?: string;
}

/**
 * A place inside a file, in words; empty when the finding is about the file as a whole.
 *
 * @example
 * placeOf({ row: 12, column: '完成值', cell: 'C12' }).zh // '第 12 行“完成值”列（C12）'
 * placeOf({ path: 'indicators[0].unit' }).en // 'indicators[0].unit'
 * placeOf({ row: 3, path: 'value' }).en // 'Row 3, value': a line of NDJSON
 * placeOf({ file: 'a.csv' }).zh // ''
 */
export function placeOf({ sheet, row, column, cell, path }: Where): Words {
  if (path) return row ? { zh: `第 ${row} 行 ${path}`, en: `Row ${row}, ${path}` } : { zh: path, en: path };
  // Made for every finding, of which there may be millions: put together without lists.
  const zh = `${sheet ? `工作表“${sheet}”` : ''}${row ? `第 ${row} 行` : ''}${column ? `“${column}”列` : ''}`;
  let en = sheet ? `Sheet “${sheet}”` : '';
  if (row) en += en ? `, Row ${row}` : `Row ${row}`;
  if (column) en += en ? `, column “${column}”` : `Column “${column}”`;
  return cell ? { zh: `${zh}（${cell}）`, en: `${en} (${cell})` } : { zh, en };
}
