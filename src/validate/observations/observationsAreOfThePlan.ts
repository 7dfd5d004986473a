import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';

/** A file of observations is held against the plan it was made for. */
export function observationsAreOfThePlan(plan: Plan, file: { readonly planId: string }): readonly Finding[] {
  if (file.planId === plan.id) return [];
  return [finding('observations/ofOtherPlan', { path: 'planId' }, { seen: file.planId, plan: plan.id })];
}
