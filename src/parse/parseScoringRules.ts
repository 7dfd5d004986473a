import { valueOrThrow } from '../finding/findingsError.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Where } from '../finding/where.js';
import type { ScoringRules } from '../model/scoringRules.js';
import { scoringRulesSchema } from '../model/scoringRules.js';
import { issueFindings } from './issueFindings.js';
import { jsonShapeFindings } from './jsonShape.js';
import { parseJsonBytes } from './parseJsonBytes.js';
import type { ParseOptions } from './parseWithSchema.js';

/**
 * A JSON value as scoring rules 考核计分规则, or everything that keeps it from being them. Only the shape is looked at here;
 * whether weights, bands and grades are sound is told by `checkScoringRules`.
 *
 * @param json as `JSON.parse` gives it; not changed
 * @returns the rules, or all findings, each with a path such as `items[1].weight`
 */
export function safeParseScoringRules(json: unknown, options: ParseOptions = {}): Result<ScoringRules> {
  const where: Where = options.file === undefined ? {} : { file: options.file };
  const unsafe = jsonShapeFindings(json, where);
  if (unsafe.length > 0) return failure(unsafe);
  const parsed = scoringRulesSchema.safeParse(json);
  if (parsed.success) return success(parsed.data);
  return failure(orderFindings(issueFindings(parsed.error.issues, scoringRulesSchema, json, where)));
}

/**
 * Like {@link safeParseScoringRules}, for callers who want an exception.
 *
 * @throws FindingsError with every finding, when the value is not scoring rules
 */
export function parseScoringRules(json: unknown, options: ParseOptions = {}): ScoringRules {
  return valueOrThrow(safeParseScoringRules(json, options));
}

/** The bytes of a file with scoring rules. */
export const safeParseScoringRulesBytes = (
  bytes: Uint8Array,
  options: ParseOptions = {},
): Result<ScoringRules> => parseJsonBytes(bytes, safeParseScoringRules, options);
