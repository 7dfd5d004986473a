import * as z from 'zod';
import { orderFindings } from '../finding/orderFindings.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Where } from '../finding/where.js';
import { listFileSchema } from '../model/listFile.js';
import { issueFindings } from './issueFindings.js';
import { jsonShapeFindings } from './jsonShape.js';
import type { ParseOptions } from './parseWithSchema.js';

/**
 * A JSON value as a list of one kind of thing: the list itself, or an object that holds it under a key of its own.
 *
 * @param key such as `progressRecords`
 */
export function parseJsonList<T>(
  key: string,
  itemSchema: z.ZodType<T>,
  json: unknown,
  { file }: ParseOptions,
): Result<readonly T[]> {
  const where: Where = file === undefined ? {} : { file };
  const unsafe = jsonShapeFindings(json, where);
  if (unsafe.length > 0) return failure(unsafe);
  const list = z.array(itemSchema);
  const wrapped = listFileSchema(key, itemSchema);
  const schema = Array.isArray(json) ? list : wrapped.transform((held) => held[key] as T[]);
  const parsed = schema.safeParse(json);
  if (parsed.success) return success(parsed.data);
  const checked = Array.isArray(json) ? list : wrapped;
  return failure(orderFindings(issueFindings(parsed.error.issues, checked, json, where)));
}
