import * as z from 'zod';
import { valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import type { SheetMapping } from '../read/layout/sheetMapping.js';
import type { WorkField } from '../read/layout/workField.js';
import { workFieldNames } from '../read/layout/workFieldNames.js';
import { mappingParser } from './mappingParser.js';
import { parseJsonBytes } from './parseJsonBytes.js';
import type { ParseOptions } from './parseWithSchema.js';

const words = z.string().min(1).max(200).optional();
const names = Object.keys(workFieldNames);
const ofResult = 'result:';

/** One of the names, or a counted result by its own. An enumeration cannot say that; its fault is told like that of one. */
const field = z
  .string()
  .max(200)
  .check(({ value, issues }) => {
    const counted = value.startsWith(ofResult) ? value.slice(ofResult.length) : '';
    if (names.includes(value) || (counted !== '' && counted === counted.trim())) return;
    issues.push({ code: 'invalid_value', values: [...names, 'result:…'], input: value });
  }) as unknown as z.ZodType<WorkField>;

const mappingOf = mappingParser<WorkField>({
  field,
  column: z.strictObject({ field, unit: words }),
  everyRow: z.strictObject({
    subjectType: words,
    project: words,
    task: words,
    state: words,
    on: words,
    doneOn: words,
    resultName: words,
    resultUnit: words,
    source: words,
  }),
});

/**
 * A JSON value as a mapping for sheets of progress records: what their columns hold, where their headings do not say it.
 * A column that counts one result is mapped to `result:` and the name of the result.
 *
 * @param json such as `{ "columns": { "办理情况": "state" }, "everyRow": { "on": "2023-12-31" } }`
 * @returns the mapping, or all findings, each with a path such as `columns["办理情况"]`
 * @example
 * safeParseWorkSheetMapping({ columns: { 培训场次: { field: 'result:培训', unit: '场' } } }).ok // true
 * safeParseWorkSheetMapping({ columns: { 完成值: 'value' } }).findings[0]?.code // 'value/notInList'
 */
export function safeParseWorkSheetMapping(
  json: unknown,
  options: ParseOptions = {},
): Result<SheetMapping<WorkField>> {
  return mappingOf(json, options);
}

/** Like {@link safeParseWorkSheetMapping}. @throws FindingsError with every finding, when the value is not a mapping */
export function parseWorkSheetMapping(json: unknown, options: ParseOptions = {}): SheetMapping<WorkField> {
  return valueOrThrow(safeParseWorkSheetMapping(json, options));
}

/** The bytes of a mapping file for sheets of progress records, in any encoding that is told apart, as a mapping. */
export const safeParseWorkSheetMappingBytes = (
  bytes: Uint8Array,
  options: ParseOptions = {},
): Result<SheetMapping<WorkField>> => parseJsonBytes(bytes, safeParseWorkSheetMapping, options);
