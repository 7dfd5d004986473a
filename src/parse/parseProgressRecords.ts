import { valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import { progressRecordSchema } from '../model/progressRecord.js';
import { parseJsonList } from './parseJsonList.js';
import type { ParseOptions } from './parseWithSchema.js';

/**
 * A JSON value as progress records 执行记录, or everything that keeps it from being some. Whether what they are about
 * stands in the plan is told by `validateProgressRecords`.
 *
 * @param json a list of records, or `{ progressRecords: [...] }`, as `JSON.parse` gives it; not changed
 * @returns the records, or all findings, each with a path such as `[3].on`
 * @example
 * safeParseProgressRecords([{ subject: { type: 'target', id: 'centre' }, on: '2023-12-31', state: 'done' }]).ok // true
 * safeParseProgressRecords({ records: [] }).findings[0]?.code // 'key/missing'
 */
export function safeParseProgressRecords(
  json: unknown,
  options: ParseOptions = {},
): Result<readonly ProgressRecord[]> {
  return parseJsonList<ProgressRecord>('progressRecords', progressRecordSchema, json, options);
}

/**
 * Like {@link safeParseProgressRecords}, for callers who want an exception.
 *
 * @throws FindingsError with every finding, when the value is no list of progress records
 */
export function parseProgressRecords(json: unknown, options: ParseOptions = {}): readonly ProgressRecord[] {
  return valueOrThrow(safeParseProgressRecords(json, options));
}
