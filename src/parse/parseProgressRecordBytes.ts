import { FindingsError, valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Plan } from '../model/plan.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import type { ByteSource } from '../read/bytes/byteSource.js';
import { largestWhole } from '../read/bytes/largestWhole.js';
import { tooLarge } from '../read/bytes/tooLarge.js';
import type { OpenedFile } from '../read/openFile.js';
import { openFile } from '../read/openFile.js';
import { pathText } from './jsonPath.js';
import { parseJson } from './parseJson.js';
import { safeParseProgressRecords } from './parseProgressRecords.js';
import type { ProgressRecordsRead } from './progressRecordsRead.js';
import { readWorkSheet } from './readWorkSheet.js';
import { whereOf } from './sheetOptions.js';
import type { WorkSheetOptions } from './workSheetOptions.js';

/**
 * A file of progress records 执行记录: XLSX, CSV, TSV, NDJSON or JSON, in any encoding that is told apart. A sheet has a
 * row for each project, measure, task, protection action or target, with its state. The same in a browser (a `File`, or
 * its bytes) and from a disk.
 *
 * @param source bytes, a `File`, or a stream
 * @param plan the plan that the names in a sheet are looked up in; a JSON file is not checked against it
 * @returns all records; or, when anything in the file is an error, every finding in the order of its rows
 * @example
 * // await safeParseProgressRecordBytes(file, plan, { file: file.name })
 * // of a sheet without a column for the state: { ok: false, findings: [sheet/columnMissing] }
 */
export async function safeParseProgressRecordBytes(
  source: ByteSource,
  plan: Plan,
  options: WorkSheetOptions = {},
): Promise<Result<ProgressRecordsRead>> {
  try {
    const file = await openFile(source, whereOf(options));
    if (file.format === 'json') return await recordsOfJson(file, options);
    const { value, findings } = await readWorkSheet(file, plan, options);
    const hasError = findings.some(({ severity }) => severity === 'error');
    return value && !hasError ? success(value, findings) : failure(findings);
  } catch (error) {
    if (error instanceof FindingsError) return failure(error.findings);
    throw error;
  }
}

/** Like {@link safeParseProgressRecordBytes}. @throws FindingsError with every finding, when there is an error among them */
export async function parseProgressRecordBytes(
  source: ByteSource,
  plan: Plan,
  options: WorkSheetOptions = {},
): Promise<ProgressRecordsRead> {
  return valueOrThrow(await safeParseProgressRecordBytes(source, plan, options));
}

async function recordsOfJson(
  { text, encoding }: Extract<OpenedFile, { format: 'json' }>,
  options: WorkSheetOptions,
): Promise<Result<ProgressRecordsRead>> {
  const where = whereOf(options);
  let whole = '';
  for await (const piece of text) {
    whole += piece;
    // An engine has an end to its texts, too.
    if (whole.length > largestWhole) return failure([tooLarge(where)]);
  }
  const json = parseJson(whole, where);
  if (!json.ok) return json;
  const parsed = safeParseProgressRecords(json.value, where);
  if (!parsed.ok) return parsed;
  const records = parsed.value;
  const list = Array.isArray(json.value) ? [] : ['progressRecords'];
  const locate: ProgressRecordsRead['locate'] = (index, key, at) => ({
    ...where,
    path: pathText([...list, index, ...stepsTo(key, at)]),
  });
  const understood = { format: 'json', encoding: encoding(), rowsRead: records.length } as const;
  return success({ isIllustrative: null, records, understood, locate }, parsed.findings);
}

function stepsTo(key: keyof ProgressRecord | undefined, at: number | undefined): (string | number)[] {
  if (key === undefined) return [];
  if (key === 'subject') return ['subject', 'id'];
  return at === undefined ? [key] : [key, at, 'value'];
}
