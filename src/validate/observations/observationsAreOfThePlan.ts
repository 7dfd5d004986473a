import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';
import type { Locate } from '../observationRule.js';

/** A file of observations is held against the plan it was made for. */
export function observationsAreOfThePlan(
  plan: Plan,
  { planId, locate }: { readonly planId: string; readonly locate?: Locate },
): readonly Finding[] {
  if (planId === plan.id) return [];
  // The file is the same for every place in it.
  const file = locate?.(0).file;
  const where = { ...(file !== undefined && { file }), path: 'planId' };
  return [finding('observations/ofOtherPlan', where, { seen: planId, plan: plan.id })];
}
