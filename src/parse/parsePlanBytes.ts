import { valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import type { Plan } from '../model/plan.js';
import { decodeText } from '../read/bytes/decodeText.js';
import { parseJson } from './parseJson.js';
import { safeParsePlan } from './parsePlan.js';
import type { ParseOptions } from './parseWithSchema.js';

/**
 * The bytes of a plan file, in any encoding that is told apart, as a plan. The same in a browser (the bytes of a `File`)
 * and from a disk.
 *
 * @example
 * safeParsePlanBytes(new Uint8Array(await file.arrayBuffer()), { file: file.name })
 */
export function safeParsePlanBytes(bytes: Uint8Array, options: ParseOptions = {}): Result<Plan> {
  const decoded = decodeText(bytes, options);
  if (!decoded.ok) return decoded;
  const json = parseJson(decoded.value.text, options);
  return json.ok ? safeParsePlan(json.value, options) : json;
}

/** Like {@link safeParsePlanBytes}. @throws FindingsError with every finding, when the bytes are not a plan */
export function parsePlanBytes(bytes: Uint8Array, options: ParseOptions = {}): Plan {
  return valueOrThrow(safeParsePlanBytes(bytes, options));
}
