import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import type { Grid } from '../grid.js';
import { zipDirectory } from '../zip/zipDirectory.js';
import { cellFormats } from './cellFormats.js';
import { sharedStrings } from './sharedStrings.js';
import { workbookParts } from './workbookParts.js';
import { workbookRows } from './workbookRows.js';

/**
 * The sheets of an XLSX workbook, in the order of their tabs. Sizes are read before anything is inflated, and counted
 * while it is; rows are read as they are asked for.
 *
 * @param where the workbook, for the findings
 * @throws FindingsError when it is damaged, encrypted, no workbook, or inflates beyond all measure
 */
export async function readWorkbook(bytes: Uint8Array, where: Where = {}): Promise<readonly Grid[]> {
  const archive = zipDirectory(bytes, where);
  const parts = await workbookParts(archive, where);
  if (!parts) {
    const seen = archive.has('xl/workbook.bin') ? 'XLSB' : archive.has('content.xml') ? 'ODS' : 'ZIP';
    throw new FindingsError([finding('file/kindUnsupported', where, { seen })]);
  }
  const { sheets, is1904 } = parts;
  const [strings, formats] = [
    await sharedStrings(parts.strings, where),
    await cellFormats(parts.styles, where),
  ];
  return sheets.map(({ name, isHidden, entry }) => ({
    format: 'xlsx',
    name,
    isHidden,
    encoding: () => null,
    delimiter: () => null,
    rows: () => workbookRows(entry, { strings, formats, is1904 }, { ...where, sheet: name }),
  }));
}
