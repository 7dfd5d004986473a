import type { Finding } from '../finding/finding.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Plan } from '../model/plan.js';
import { baselineIsBeforeTheDeadline } from './plan/baselineIsBeforeTheDeadline.js';
import { deadlinesAreInsideThePlan } from './plan/deadlinesAreInsideThePlan.js';
import { measuredTargetsHaveDirections } from './plan/measuredTargetsHaveDirections.js';
import { parentsHaveNoCircle } from './plan/parentsHaveNoCircle.js';
import { planIdsAreUnique } from './plan/planIdsAreUnique.js';
import { planReferencesAreKnown } from './plan/planReferencesAreKnown.js';
import { regionCodeIsOfItsLevel } from './plan/regionCodeIsOfItsLevel.js';
import { targetUnitsConvert } from './plan/targetUnitsConvert.js';
import type { PlanRule } from './planRule.js';

/** The truths, by name. To add one: a file in `plan/` named for it, and a line here. */
export const planRules = {
  planIdsAreUnique,
  planReferencesAreKnown,
  parentsHaveNoCircle,
  regionCodeIsOfItsLevel,
  measuredTargetsHaveDirections,
  targetUnitsConvert,
  deadlinesAreInsideThePlan,
  baselineIsBeforeTheDeadline,
} as const satisfies Readonly<Record<string, PlanRule>>;

/**
 * Whether a plan is true to itself: references, units, directions, deadlines. Its shape is taken for granted; that is
 * what `parsePlan` looks at.
 *
 * @param plan of the right shape
 * @param options `file`: its name, for the findings
 * @returns every finding, in the order of the plan; none when all is well
 * @example
 * validatePlan(alxa) // []
 */
export function validatePlan(plan: Plan, options: { readonly file?: string } = {}): Finding[] {
  const { file } = options;
  const findings = Object.values<PlanRule>(planRules).flatMap((rule) => rule(plan));
  if (file === undefined) return orderFindings(findings);
  return orderFindings(findings.map((found) => ({ ...found, where: { file, ...found.where } })));
}
