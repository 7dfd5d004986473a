import { FindingsError, valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Plan } from '../model/plan.js';
import type { ByteSource } from '../read/bytes/byteSource.js';
import { openFile } from '../read/openFile.js';
import type { ObservationsRead } from './observationsRead.js';
import { readObservationJson } from './readObservationJson.js';
import { readObservationSheet } from './readObservationSheet.js';
import type { SheetOptions } from './sheetOptions.js';
import { whereOf } from './sheetOptions.js';

/**
 * A file of observations: XLSX, CSV, TSV, NDJSON or JSON, in any encoding that is told apart. The same in a browser (a
 * `File`, or its bytes) and from a disk.
 *
 * @param source bytes, a `File`, or a stream
 * @param plan the plan that the indicators of a sheet are looked up in; a JSON file is not checked against it
 * @returns all observations; or, when anything in the file is an error, every finding in the order of its rows
 * @example
 * // await safeParseObservationBytes(file, plan, { file: file.name })
 */
export async function safeParseObservationBytes(
  source: ByteSource,
  plan: Plan,
  options: SheetOptions = {},
): Promise<Result<ObservationsRead>> {
  try {
    const file = await openFile(source, whereOf(options));
    if (file.format === 'json') return await readObservationJson(file, options);
    const { value, findings } = await readObservationSheet(file, plan, options);
    const hasError = findings.some(({ severity }) => severity === 'error');
    return value && !hasError ? success(value, findings) : failure(findings);
  } catch (error) {
    if (error instanceof FindingsError) return failure(error.findings);
    throw error;
  }
}

/** Like {@link safeParseObservationBytes}. @throws FindingsError with every finding, when there is an error among them */
export async function parseObservationBytes(
  source: ByteSource,
  plan: Plan,
  options: SheetOptions = {},
): Promise<ObservationsRead> {
  return valueOrThrow(await safeParseObservationBytes(source, plan, options));
}
