import type { Finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import type { Plan } from '../model/plan.js';
import type { ObservationsRead } from '../parse/observationsRead.js';
import { safeParseObservationBytes } from '../parse/parseObservationBytes.js';
import type { SheetMapping } from '../read/layout/sheetMapping.js';
import { readChunks } from './readChunks.js';

/** Observations out of a file of the disk, with what is worth knowing about it (no errors). */
export interface ObservationsFileRead extends ObservationsRead {
  readonly findings: readonly Finding[];
}

/**
 * Reads observations from a file: XLSX, CSV, TSV, NDJSON or JSON; which of them, its content tells.
 *
 * @param path of the file; findings name it as given
 * @param plan the plan that the indicators of a sheet are looked up in
 * @param mapping what the caller knows better than the sheet says it, see `readMappingFile`
 * @throws FindingsError with every finding, when there is no such file or something in it is wrong
 */
export async function readObservationsFile(
  path: string,
  plan: Plan,
  mapping?: SheetMapping,
): Promise<ObservationsFileRead> {
  const options = { file: path, ...(mapping && { mapping }) };
  const result = await safeParseObservationBytes(readChunks(path), plan, options);
  if (!result.ok) throw new FindingsError(result.findings);
  return { ...result.value, findings: result.findings };
}
