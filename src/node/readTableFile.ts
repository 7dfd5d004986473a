import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { FindingsError, valueOrThrow } from '../finding/findingsError.js';
import { decodeText } from '../read/bytes/decodeText.js';
import { fileKind } from '../read/bytes/fileKind.js';
import { cellText } from '../read/cell.js';
import type { Grid } from '../read/grid.js';
import { openFile } from '../read/openFile.js';
import { readBytes } from './readBytes.js';

/** A sheet as a grid of texts; merged cells each hold the text. */
export interface TableSheet {
  /** `null` for a delimited file, which is one sheet. */
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** What a file with a table holds: text to be taken apart, or sheets whose cells are known. */
export type TableFile =
  | { readonly text: string; readonly findings: readonly Finding[] }
  | { readonly sheets: readonly TableSheet[]; readonly findings: readonly Finding[] };

const mostRows = 10_000;

/**
 * Reads a file that holds a table: HTML, Markdown or plain text as text; XLSX and CSV as sheets, hidden ones left out.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError when there is no such file, or it cannot be opened
 */
export async function readTableFile(path: string): Promise<TableFile> {
  const where = { file: path };
  const bytes = await readBytes(path);
  const asText = () => ({ text: valueOrThrow(decodeText(bytes, where)).text, findings: [] });
  if (fileKind(bytes) === 'text' && !/\.csv$/i.test(path)) return asText();
  const findings: Finding[] = [];
  const opened = await openFile(bytes, where);
  if (!('grids' in opened)) return asText();
  const sheets: TableSheet[] = [];
  for (const grid of opened.grids) if (!grid.isHidden) sheets.push(await sheetOf(grid, path, findings));
  return { sheets, findings };
}

/** Blank rows are not in a workbook; here they are, so that a row has the number that the sheet shows. */
async function sheetOf({ name, rows }: Grid, file: string, findings: Finding[]): Promise<TableSheet> {
  const texts: string[][] = [];
  for await (const batch of rows((found) => findings.push(found))) {
    for (const { row, cells } of batch) {
      if (row > mostRows) throw new FindingsError([finding('table/tooLarge', { file }, { limit: mostRows })]);
      while (texts.length < row - 1) texts.push([]);
      texts.push(cells.map(cellText));
    }
  }
  return { name, rows: texts };
}
