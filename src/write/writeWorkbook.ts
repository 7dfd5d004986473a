import type { Cell, FontStyle, WriteSheet } from 'hucre';
import { cellStyle } from './cellStyle.js';
import { cellText } from './cellText.js';
import { dataValidation } from './dataValidation.js';
import { hyperlinkTo } from './hyperlinkTo.js';
import { pageSetup } from './pageSetup.js';
import { printedRanges } from './printedRanges.js';
import { rangeName } from './rangeName.js';
import { sheetNames } from './sheetNames.js';
import type { CellRange, Workbook, WorkbookCell, WorkbookSheet } from './workbook.js';

/**
 * The bytes of an XLSX file. The same workbook gives the same bytes: the file says nothing of when it was made.
 *
 * Texts stay texts, whatever they begin with. What a spreadsheet cannot hold is mended: names of sheets are cut to 31
 * characters without `[ ] : * ? / \` and numbered where two are alike, texts are cut to 32 767 characters, and links go
 * to the web, to mail and within the workbook only.
 *
 * @throws RangeError when there is no sheet, a number is not finite, or a list of a rule cannot be written
 * @example
 * const bytes = await writeWorkbook({
 *   title: '示例', language: 'zh',
 *   sheets: [{ name: '表', columns: [{ width: 20 }], rows: [{ cells: [{ value: '=1+1' }] }] }],
 * })
 * // A1 holds the text =1+1, and no formula.
 * await writeWorkbook({ title: '', language: 'en', sheets: [] })
 * // RangeError: writeWorkbook: a workbook must have a sheet, got none
 */
export async function writeWorkbook({ title, language, sheets }: Workbook): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError('writeWorkbook: a workbook must have a sheet, got none');
  const names = sheetNames(sheets.map(({ name }) => name));
  const frame: Frame = {
    base: { name: fonts[language], size: 11 },
    nameOf: new Map(sheets.map(({ name }, index) => [name, names[index] ?? name])),
  };
  // Only whoever writes a workbook loads what packs it.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map((sheet, index) => packed(sheet, names[index] ?? sheet.name, frame)),
    namedRanges: sheets.flatMap((sheet, index) => printedRanges(sheet, names[index] ?? sheet.name)),
    defaultFont: frame.base,
    properties: { title: cellText(title, 255), creator: 'ipr-plan', created: epoch, modified: epoch },
  });
}

/** What every sheet of a workbook is written in. */
interface Frame {
  readonly base: FontStyle;
  /** The names that the sheets got, by the names meant. */
  readonly nameOf: ReadonlyMap<string, string>;
}

const fonts = { zh: '宋体', en: 'Calibri' } as const;

/** The day that ZIP archives begin with; it says “not told”. */
const epoch = new Date('1980-01-01T00:00:00Z');

function packed(sheet: WorkbookSheet, name: string, frame: Frame): WriteSheet {
  const { columns, rows, frozen, merged = [], filtered, entryRules = [], isLocked, print } = sheet;
  return {
    name,
    columns: columns.map(({ width, isHidden }) => ({ width, ...(isHidden && { hidden: true }) })),
    cells: new Map(
      rows.flatMap(({ cells }, row) =>
        cells.map((cell, column) => [`${row},${column}`, packedCell(cell, frame)] as const),
      ),
    ),
    rowDefs: new Map(
      rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }] as const])),
    ),
    merges: merged.map(corners),
    dataValidations: entryRules.map(dataValidation),
    ...(frozen && { freezePane: frozen }),
    ...(filtered && { autoFilter: { range: rangeName(filtered) } }),
    ...(isLocked && { protection: allowed }),
    ...(print && pageSetup(print)),
  };
}

/** On a locked sheet people still choose cells, widen columns and rows, and filter. */
const allowed = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

const corners = ({ firstRow, firstColumn, lastRow, lastColumn }: CellRange) => ({
  startRow: firstRow,
  startCol: firstColumn,
  endRow: lastRow,
  endCol: lastColumn,
});

function packedCell(cell: WorkbookCell, { base, nameOf }: Frame): Partial<Cell> {
  const { value, comment, link } = cell;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`writeWorkbook: a number must be finite, got ${value}`);
  const hyperlink = link && hyperlinkTo(link, nameOf);
  return {
    ...contentOf(value),
    style: cellStyle(cell, { base, isLinked: hyperlink !== undefined }),
    ...(comment !== undefined && { comment: { author: 'ipr-plan', text: cellText(comment) } }),
    ...(hyperlink && { hyperlink }),
  };
}

/** A text such as `#N/A` would be stored as an error, but not as a text of runs. */
function contentOf(value: WorkbookCell['value']): Partial<Cell> {
  if (typeof value !== 'string') return { value };
  const text = cellText(value);
  return text.startsWith('#') ? { value: null, richText: [{ text }] } : { value: text };
}
