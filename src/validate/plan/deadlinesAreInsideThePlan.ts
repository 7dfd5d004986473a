import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';
import { periodEndsOn } from '../../quantity/period.js';
import { statementsOf } from './statementsOf.js';

/** Deadlines lie in the years of the plan; a later one is an outlook and says so. */
export function deadlinesAreInsideThePlan(plan: Plan): readonly Finding[] {
  const { firstYear, lastYear } = plan.period;
  return statementsOf(plan).flatMap(({ statement: { by }, target, path }): Finding[] => {
    if (by === null) return [];
    const year = Number(periodEndsOn(by).slice(0, 4));
    const at = { path: `${path}.by` };
    if (year < firstYear) return [finding('target/deadlineBeforePlan', at, { seen: by, firstYear })];
    if (year <= lastYear || target.vision) return [];
    return [finding('target/deadlineAfterPlan', at, { seen: by, lastYear })];
  });
}
