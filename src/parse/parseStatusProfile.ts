import type * as z from 'zod';
import { valueOrThrow } from '../finding/findingsError.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Where } from '../finding/where.js';
import { statusProfileSchema } from '../model/statusProfile.js';
import { issueFindings } from './issueFindings.js';
import { jsonShapeFindings } from './jsonShape.js';
import { parseJsonBytes } from './parseJsonBytes.js';
import type { ParseOptions } from './parseWithSchema.js';

/** A status profile as it stands in a file. */
export type StatusProfileFile = z.infer<typeof statusProfileSchema>;

/**
 * A JSON value as a status profile 评价规则 of one's own, or everything that keeps it from being one. Only the shape is
 * looked at here; whether its edges are in order and its statuses complete is told by `mustBeStatusProfile`.
 *
 * @param json as `JSON.parse` gives it; not changed
 * @returns the profile, or all findings, each with a path such as `bands[1].from`
 * @example
 * safeParseStatusProfile(JSON.parse(JSON.stringify(timeProgress))).ok // true
 * safeParseStatusProfile({ method: 'guess' }).findings[0]?.code // 'value/notInList'
 */
export function safeParseStatusProfile(json: unknown, options: ParseOptions = {}): Result<StatusProfileFile> {
  const where: Where = options.file === undefined ? {} : { file: options.file };
  const unsafe = jsonShapeFindings(json, where);
  if (unsafe.length > 0) return failure(unsafe);
  const parsed = statusProfileSchema.safeParse(json);
  if (parsed.success) return success(parsed.data);
  return failure(orderFindings(issueFindings(parsed.error.issues, statusProfileSchema, json, where)));
}

/**
 * Like {@link safeParseStatusProfile}, for callers who want an exception.
 *
 * @throws FindingsError with every finding, when the value is not a status profile
 */
export function parseStatusProfile(json: unknown, options: ParseOptions = {}): StatusProfileFile {
  return valueOrThrow(safeParseStatusProfile(json, options));
}

/** The bytes of a file with a status profile. */
export const safeParseStatusProfileBytes = (
  bytes: Uint8Array,
  options: ParseOptions = {},
): Result<StatusProfileFile> => parseJsonBytes(bytes, safeParseStatusProfile, options);
