import { valueOrThrow } from '../finding/findingsError.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import { safeParseProgressRecordBytes } from '../parse/parseProgressRecords.js';
import { readBytes } from './readBytes.js';

/**
 * Reads progress records from a JSON file: a list, or `{ progressRecords: [...] }`.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError with every finding, when there is no such file or it holds no progress records
 */
export async function readProgressRecordsFile(path: string): Promise<readonly ProgressRecord[]> {
  return valueOrThrow(safeParseProgressRecordBytes(await readBytes(path), { file: path }));
}
