import * as z from 'zod';
import { valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import type { SheetField } from '../read/layout/sheetField.js';
import { sheetFieldNames } from '../read/layout/sheetFieldNames.js';
import type { SheetMapping } from '../read/layout/sheetMapping.js';
import { mappingParser } from './mappingParser.js';
import { parseJsonBytes } from './parseJsonBytes.js';
import type { ParseOptions } from './parseWithSchema.js';

const words = z.string().min(1).max(200).optional();
const field = z.enum(Object.keys(sheetFieldNames) as [SheetField, ...SheetField[]]);

const mappingOf = mappingParser<SheetField>({
  field,
  column: z.strictObject({ field, period: words, unit: words }),
  everyRow: z.strictObject({
    component: words,
    regionCode: words,
    region: words,
    period: words,
    unit: words,
    status: words,
    revisedOn: words,
    source: words,
  }),
});

/**
 * A JSON value as a mapping: what the columns of a sheet hold, where their headings do not say it.
 *
 * @param json such as `{ "columns": { "完成数量": "value" }, "everyRow": { "period": "2023" } }`
 * @returns the mapping, or all findings, each with a path such as `columns["完成数量"]`
 * @example
 * safeParseSheetMapping({ columns: { 完成数量: 'value' } }).ok // true
 * safeParseSheetMapping({ column: {} }).findings[0]?.code // 'key/unknown'
 */
export function safeParseSheetMapping(json: unknown, options: ParseOptions = {}): Result<SheetMapping> {
  return mappingOf(json, options);
}

/** Like {@link safeParseSheetMapping}. @throws FindingsError with every finding, when the value is not a mapping */
export function parseSheetMapping(json: unknown, options: ParseOptions = {}): SheetMapping {
  return valueOrThrow(safeParseSheetMapping(json, options));
}

/** The bytes of a mapping file, in any encoding that is told apart, as a mapping. */
export const safeParseSheetMappingBytes = (
  bytes: Uint8Array,
  options: ParseOptions = {},
): Result<SheetMapping> => parseJsonBytes(bytes, safeParseSheetMapping, options);
