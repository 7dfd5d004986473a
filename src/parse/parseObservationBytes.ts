import { FindingsError, valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Plan } from '../model/plan.js';
import type { ByteSource } from '../read/bytes/byteSource.js';
import type { OpenedFile } from '../read/openFile.js';
import { openFile } from '../read/openFile.js';
import { pathText } from './jsonPath.js';
import type { ObservationsRead } from './observationsRead.js';
import { parseJson } from './parseJson.js';
import { safeParseObservations } from './parseObservations.js';
import type { ParseOptions } from './parseWithSchema.js';
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
    if (file.format === 'json') return await readJson(file, options);
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

async function readJson(
  { text, encoding }: Extract<OpenedFile, { format: 'json' }>,
  { file }: ParseOptions,
): Promise<Result<ObservationsRead>> {
  const options = whereOf(file === undefined ? {} : { file });
  let whole = '';
  for await (const piece of text) whole += piece;
  const json = parseJson(whole, options);
  if (!json.ok) return json;
  const parsed = safeParseObservations(json.value, options);
  if (!parsed.ok) return parsed;
  const { planId, title, isIllustrative, observations } = parsed.value;
  const understood = { format: 'json', encoding: encoding(), rowsRead: observations.length } as const;
  const locate: ObservationsRead['locate'] = (index, key) => ({
    ...options,
    path: pathText(['observations', index, ...(key === undefined ? [] : [key])]),
  });
  return success({ planId, title, isIllustrative, observations, understood, locate }, parsed.findings);
}
