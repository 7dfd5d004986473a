import { valueOrThrow } from '../finding/findingsError.js';
import type { Result } from '../finding/result.js';
import type { Plan } from '../model/plan.js';
import { planSchema } from '../model/plan.js';
import type { ParseOptions } from './parseWithSchema.js';
import { parseWithSchema } from './parseWithSchema.js';

/**
 * A JSON value as a plan, or everything that keeps it from being one. Only the shape is looked at here; whether the plan
 * is true to itself (references, units, deadlines) is told by `validatePlan`.
 *
 * @param json a value as `JSON.parse` gives it; not changed
 * @returns the plan, or all findings in the order of the file, each with a path such as `targets[3].by`
 * @example
 * safeParsePlan({ schemaVersion: 99 }).findings[0]?.code // 'schemaVersion/newer'
 * safeParsePlan(null).ok // false
 */
export function safeParsePlan(json: unknown, options: ParseOptions = {}): Result<Plan> {
  return parseWithSchema<Plan>('plan', planSchema, json, options);
}

/**
 * Like {@link safeParsePlan}, for callers who want an exception.
 *
 * @throws FindingsError with every finding, when the value is not a plan
 */
export function parsePlan(json: unknown, options: ParseOptions = {}): Plan {
  return valueOrThrow(safeParsePlan(json, options));
}
