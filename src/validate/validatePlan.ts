import type { Finding } from '../finding/finding.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Plan } from '../model/plan.js';
import { configuredFindings } from './configuredFindings.js';
import type { PlanContext, PlanRule } from './planRule.js';
import { planRules } from './planRules.js';
import { unitConverter } from './unitConverter.js';
import type { ValidationOptions } from './validationOptions.js';

/** How a plan is to be validated. */
export interface PlanValidationOptions extends ValidationOptions {
  /** Name of its file, for the findings. */
  readonly file?: string;
  /** Rules of one’s own, run after those of this library. */
  readonly rules?: readonly PlanRule[];
}

/**
 * Whether a plan is true to itself: references, units, directions, deadlines, limits, printings that agree. Its shape is
 * taken for granted; that is what `parsePlan` looks at.
 *
 * @param plan of the right shape
 * @param options name of the file, configuration, and rules of one’s own
 * @returns every finding, in the order of the plan; none when all is well
 * @example
 * validatePlan(alxa).filter(({ severity }) => severity === 'error') // []
 * validatePlan({ ...alxa, issuerId: 'nobody' })[0]?.code // 'reference/unknown'
 */
export function validatePlan(plan: Plan, options: PlanValidationOptions = {}): Finding[] {
  const { file, config = {}, rules = [] } = options;
  const context: PlanContext = {
    factorOf: unitConverter(config.units),
    ownUnits: new Set((config.units ?? []).map(({ name }) => name)),
  };
  const all = [...Object.values<PlanRule>(planRules), ...rules];
  const findings = configuredFindings(config)(all.flatMap((rule) => rule(plan, context)));
  const placed =
    file === undefined ? findings : findings.map((found) => ({ ...found, where: { file, ...found.where } }));
  return orderFindings(placed);
}
