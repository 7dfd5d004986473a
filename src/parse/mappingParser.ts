import * as z from 'zod';
import { orderFindings } from '../finding/orderFindings.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { ColumnMapping, SheetMapping } from '../read/layout/sheetMapping.js';
import { issueFindings } from './issueFindings.js';
import type { ParseOptions } from './parseWithSchema.js';
import { whereOf } from './sheetOptions.js';

/** What the columns of one kind of sheet can be mapped to. */
interface MappingParts<F extends string> {
  readonly field: z.ZodType<F>;
  readonly column: z.ZodType<ColumnMapping<F>>;
  readonly everyRow: z.ZodType<NonNullable<SheetMapping<F>['everyRow']>>;
}

const words = z.string().min(1).max(200);

/** What makes a mapping for one kind of sheet out of a JSON value, or tells everything that keeps it from being one. */
export function mappingParser<F extends string>({
  field,
  column,
  everyRow,
}: MappingParts<F>): (json: unknown, options: ParseOptions) => Result<SheetMapping<F>> {
  const schema: z.ZodType<SheetMapping<F>> = z.strictObject({
    sheets: z.array(words).min(1).optional(),
    headerRow: z.int().min(1).max(1_048_576).optional(),
    columns: z.record(words, z.union([field, column]).nullable()).optional(),
    everyRow: everyRow.optional(),
  });
  return (json, options) => {
    const parsed = schema.safeParse(json);
    if (parsed.success) return success(parsed.data);
    return failure(orderFindings(issueFindings(parsed.error.issues, schema, json, whereOf(options))));
  };
}
