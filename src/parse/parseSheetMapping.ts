import * as z from 'zod';
import { valueOrThrow } from '../finding/findingsError.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import { decodeText } from '../read/bytes/decodeText.js';
import type { SheetField } from '../read/layout/sheetField.js';
import { sheetFieldNames } from '../read/layout/sheetFieldNames.js';
import type { SheetMapping } from '../read/layout/sheetMapping.js';
import { issueFindings } from './issueFindings.js';
import { parseJson } from './parseJson.js';
import type { ParseOptions } from './parseWithSchema.js';
import { whereOf } from './sheetOptions.js';

const fields = Object.keys(sheetFieldNames) as [SheetField, ...SheetField[]];
const words = z.string().min(1).max(200);
const fieldSchema = z.enum(fields);

const mappingSchema: z.ZodType<SheetMapping> = z.strictObject({
  sheets: z.array(words).min(1).optional(),
  headerRow: z.int().min(1).max(1_048_576).optional(),
  columns: z
    .record(
      words,
      z
        .union([
          fieldSchema,
          z.strictObject({ field: fieldSchema, period: words.optional(), unit: words.optional() }),
        ])
        .nullable(),
    )
    .optional(),
  everyRow: z
    .strictObject({
      component: words.optional(),
      regionCode: words.optional(),
      region: words.optional(),
      period: words.optional(),
      unit: words.optional(),
      status: words.optional(),
      revisedOn: words.optional(),
      source: words.optional(),
    })
    .optional(),
});

/**
 * A JSON value as a mapping: what the columns of a sheet hold, where their headings do not say it.
 *
 * @param json such as `{ "columns": { "完成数量": "value" }, "everyRow": { "period": "2023" } }`
 * @returns the mapping, or all findings, each with a path such as `columns.完成数量`
 * @example
 * safeParseSheetMapping({ columns: { 完成数量: 'value' } }).ok // true
 * safeParseSheetMapping({ column: {} }).findings[0]?.code // 'key/unknown'
 */
export function safeParseSheetMapping(json: unknown, options: ParseOptions = {}): Result<SheetMapping> {
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return success(parsed.data);
  return failure(orderFindings(issueFindings(parsed.error.issues, mappingSchema, json, whereOf(options))));
}

/** Like {@link safeParseSheetMapping}. @throws FindingsError with every finding, when the value is not a mapping */
export function parseSheetMapping(json: unknown, options: ParseOptions = {}): SheetMapping {
  return valueOrThrow(safeParseSheetMapping(json, options));
}

/** The bytes of a mapping file, in any encoding that is told apart, as a mapping. */
export function safeParseSheetMappingBytes(
  bytes: Uint8Array,
  options: ParseOptions = {},
): Result<SheetMapping> {
  const decoded = decodeText(bytes, whereOf(options));
  if (!decoded.ok) return decoded;
  const json = parseJson(decoded.value.text, whereOf(options));
  return json.ok ? safeParseSheetMapping(json.value, options) : json;
}
