import type * as z from 'zod';
import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { orderFindings } from '../finding/orderFindings.js';
import { printableValue } from '../finding/printable.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Where } from '../finding/where.js';
import { currentVersionOf } from './currentVersionOf.js';
import { issueFindings } from './issueFindings.js';
import { isJsonObject } from './jsonPath.js';
import { jsonShapeFindings } from './jsonShape.js';
import type { FileKind } from './migrations.js';

/** What to know about a value that is parsed. */
export interface ParseOptions {
  /** File it came from, as the findings should name it. */
  readonly file?: string;
}

/** A JSON value as what a schema describes: safe to walk, of the current version, and of the right shape. */
export function parseWithSchema<T>(
  kind: FileKind,
  schema: z.ZodType<T>,
  json: unknown,
  { file }: ParseOptions,
): Result<T> {
  const where: Where = file === undefined ? {} : { file };
  const unsafe = jsonShapeFindings(json, where);
  if (unsafe.length > 0) return failure(unsafe);
  if (!isJsonObject(json)) return failure([notAnObject(json, where)]);
  const current = currentVersionOf(kind, json, where);
  if (!current.ok) return current;
  const parsed = schema.safeParse(current.value);
  if (parsed.success) return success(parsed.data, current.findings);
  return failure(orderFindings(issueFindings(parsed.error.issues, schema, current.value, where)));
}

function notAnObject(json: unknown, where: Where): Finding {
  return finding('value/wrongType', where, {
    seen: printableValue(json) ?? 'undefined',
    type: { zh: '对象 {…}', en: 'an object {…}' },
  });
}
