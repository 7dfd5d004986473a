import { valueOrThrow } from '../finding/findingsError.js';
import { safeParseSheetMappingBytes } from '../parse/parseSheetMapping.js';
import type { SheetMapping } from '../read/layout/sheetMapping.js';
import { readBytes } from './readBytes.js';

/**
 * Reads a mapping from a JSON file: what the columns of a sheet hold, where their headings do not say it.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError with every finding, when there is no such file or it is not a mapping
 */
export async function readMappingFile(path: string): Promise<SheetMapping> {
  return valueOrThrow(safeParseSheetMappingBytes(await readBytes(path), { file: path }));
}
