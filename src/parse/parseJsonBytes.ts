import type { Result } from '../finding/result.js';
import { decodeText } from '../read/bytes/decodeText.js';
import { parseJson } from './parseJson.js';
import type { ParseOptions } from './parseWithSchema.js';

/** The bytes of a JSON file, in any encoding that is told apart, as what a parser makes of the value in it. */
export function parseJsonBytes<T>(
  bytes: Uint8Array,
  parse: (json: unknown, options: ParseOptions) => Result<T>,
  options: ParseOptions,
): Result<T> {
  const decoded = decodeText(bytes, options);
  if (!decoded.ok) return decoded;
  const json = parseJson(decoded.value.text, options);
  return json.ok ? parse(json.value, options) : json;
}
