import { valueOrThrow } from '../finding/findingsError.js';
import { safeParseWorkSheetMappingBytes } from '../parse/parseWorkSheetMapping.js';
import type { SheetMapping } from '../read/layout/sheetMapping.js';
import type { WorkField } from '../read/layout/workField.js';
import { readBytes } from './readBytes.js';

/**
 * Reads a mapping for sheets of progress records from a JSON file: what their columns hold, where their headings do not
 * say it.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError with every finding, when there is no such file or it is not such a mapping
 */
export async function readRecordsMappingFile(path: string): Promise<SheetMapping<WorkField>> {
  return valueOrThrow(safeParseWorkSheetMappingBytes(await readBytes(path), { file: path }));
}
