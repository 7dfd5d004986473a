import { valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import { success } from '../finding/result.js';
import type { Plan } from '../model/plan.js';
import type { DecodedText } from '../read/decodeText.js';
import { decodeText } from '../read/decodeText.js';
import { pathText } from './jsonPath.js';
import type { ObservationsRead } from './observationsRead.js';
import { parseJson } from './parseJson.js';
import { safeParseObservationSheet } from './parseObservationSheet.js';
import { safeParseObservations } from './parseObservations.js';
import type { ParseOptions } from './parseWithSchema.js';

/**
 * The bytes of a file of observations, JSON or CSV, in any encoding that is told apart. The same in a browser (the bytes
 * of a `File`) and from a disk.
 *
 * @param plan the plan that the indicators of a sheet are looked up in; a JSON file is not checked against it
 * @example
 * safeParseObservationBytes(new Uint8Array(await file.arrayBuffer()), plan, { file: file.name })
 */
export function safeParseObservationBytes(
  bytes: Uint8Array,
  plan: Plan,
  options: ParseOptions = {},
): Result<ObservationsRead> {
  const decoded = decodeText(bytes, options);
  if (!decoded.ok) return decoded;
  return isJson(decoded.value.text, options)
    ? readJson(decoded.value, options)
    : safeParseObservationSheet(decoded.value, plan, options);
}

/** Like {@link safeParseObservationBytes}. @throws FindingsError with every finding, when there is an error among them */
export function parseObservationBytes(
  bytes: Uint8Array,
  plan: Plan,
  options: ParseOptions = {},
): ObservationsRead {
  return valueOrThrow(safeParseObservationBytes(bytes, plan, options));
}

/** No heading of a sheet begins with a brace; a broken JSON file may begin with anything but is named for what it is. */
function isJson(text: string, { file = '' }: ParseOptions): boolean {
  return /^\s*\{/.test(text.slice(0, 1000)) || /\.json$/i.test(file);
}

function readJson({ text, encoding }: DecodedText, options: ParseOptions): Result<ObservationsRead> {
  const json = parseJson(text, options);
  if (!json.ok) return json;
  const parsed = safeParseObservations(json.value, options);
  if (!parsed.ok) return parsed;
  const { planId, title, isIllustrative, observations } = parsed.value;
  const understood = { format: 'json', encoding, rowsRead: observations.length } as const;
  const locate: ObservationsRead['locate'] = (index, key) => ({
    ...options,
    path: pathText(['observations', index, ...(key === undefined ? [] : [key])]),
  });
  return success({ planId, title, isIllustrative, observations, understood, locate }, parsed.findings);
}
