import type { Finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { Plan } from '../model/plan.js';
import { safeParseProgressRecordBytes } from '../parse/parseProgressRecordBytes.js';
import type { ProgressRecordsRead } from '../parse/progressRecordsRead.js';
import type { WorkSheetOptions } from '../parse/workSheetOptions.js';
import { readChunks } from './readChunks.js';

/** Progress records out of a file of the disk, with what is worth knowing about it (no errors). */
export interface ProgressRecordsFileRead extends ProgressRecordsRead {
  readonly findings: readonly Finding[];
}

/**
 * Reads progress records from a file: XLSX, CSV, TSV, NDJSON, or JSON (a list, or `{ progressRecords: [...] }`); which of
 * them, its content tells.
 *
 * @param path of the file; findings name it as given
 * @param plan the plan that the names in a sheet are looked up in
 * @param mapping what the caller knows better than the sheet says it
 * @throws FindingsError with every finding, when there is no such file or something in it is wrong
 */
export async function readProgressRecordsFile(
  path: string,
  plan: Plan,
  mapping?: WorkSheetOptions['mapping'],
): Promise<ProgressRecordsFileRead> {
  const options = { file: path, ...(mapping && { mapping }) };
  const result = await safeParseProgressRecordBytes(readChunks(path), plan, options);
  if (!result.ok) throw new FindingsError(result.findings);
  return { ...result.value, findings: result.findings };
}
