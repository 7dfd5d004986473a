import type { Plan } from '../../../model/plan.js';
import type { Grouping } from './grouping.js';
import { headOf } from './headOf.js';

type Units = 'leadUnitIds' | 'responsibleUnitIds';

/** By the units of the indicator, and of the tasks that serve the target. A shared target is in the group of each. */
export const byUnits = (units: Units): Grouping => ({
  includes: 'all',
  isOfPlan: true,
  others: { zh: '未明确单位', en: 'no unit named' },
  headsIn: (plan) => plan.organizations.map(headOf),
  keysIn: (plan) => {
    const ofTask = unitsByTarget(plan, units);
    return ({ indicator, standing }) => [
      ...new Set([...(indicator?.[units] ?? []), ...(ofTask.get(standing.targetId) ?? [])]),
    ];
  },
});

function unitsByTarget({ tasks }: Plan, units: Units): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const task of tasks) {
    for (const id of task.targetIds) found.set(id, [...(found.get(id) ?? []), ...task[units]]);
  }
  return found;
}
