import type { Finding } from '../finding/finding.js';
import { finding, findingCodes } from '../finding/finding.js';
import { valueOrThrow } from '../finding/findingsError.js';
import { nearestNames } from '../finding/nearestNames.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Where } from '../finding/where.js';
import type { ValidationConfig } from '../model/validationConfig.js';
import { validationConfigSchema } from '../model/validationConfig.js';
import { issueFindings } from './issueFindings.js';
import { jsonShapeFindings } from './jsonShape.js';
import { parseJsonBytes } from './parseJsonBytes.js';
import type { ParseOptions } from './parseWithSchema.js';

/**
 * A JSON value as a configuration of validation 校验配置, or everything that keeps it from being one: a code nobody knows
 * switches nothing off, and is told.
 *
 * @param json as `JSON.parse` gives it; not changed
 * @returns the configuration, or all findings, each with a path such as `off[1]`
 * @example
 * safeParseValidationConfig({ off: ['observation/yearsMissing'] }).ok // true
 * safeParseValidationConfig({ off: ['observation/yearMissing'] }).findings[0]?.code // 'value/notInList'
 */
export function safeParseValidationConfig(
  json: unknown,
  options: ParseOptions = {},
): Result<ValidationConfig> {
  const where: Where = options.file === undefined ? {} : { file: options.file };
  const unsafe = jsonShapeFindings(json, where);
  if (unsafe.length > 0) return failure(unsafe);
  const parsed = validationConfigSchema.safeParse(json);
  if (!parsed.success) {
    return failure(orderFindings(issueFindings(parsed.error.issues, validationConfigSchema, json, where)));
  }
  const unknown = unknownCodes(parsed.data, where);
  return unknown.length > 0 ? failure(unknown) : success(parsed.data);
}

function unknownCodes({ off = [], severity = {} }: ValidationConfig, where: Where): Finding[] {
  const known = new Set<string>(findingCodes);
  const named = [
    ...off.map((code, index) => [code, `off[${index}]`] as const),
    ...Object.keys(severity).map((code) => [code, `severity.${code}`] as const),
  ];
  return named.flatMap(([seen, path]) => {
    if (known.has(seen)) return [];
    const allowed = nearestNames(seen, known, 3);
    const details = { seen, allowed, suggestion: allowed[0] ?? null, isOnlySpelling: false };
    return [finding('value/notInList', { ...where, path }, details)];
  });
}

/**
 * Like {@link safeParseValidationConfig}, for callers who want an exception.
 *
 * @throws FindingsError with every finding, when the value is no configuration
 */
export function parseValidationConfig(json: unknown, options: ParseOptions = {}): ValidationConfig {
  return valueOrThrow(safeParseValidationConfig(json, options));
}

/** The bytes of a file with a configuration. */
export const safeParseValidationConfigBytes = (
  bytes: Uint8Array,
  options: ParseOptions = {},
): Result<ValidationConfig> => parseJsonBytes(bytes, safeParseValidationConfig, options);
