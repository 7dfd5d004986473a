import { groupBy } from '../../calculate/groupBy.js';
import type { Text } from '../../model/text.js';
import type { AssessedTarget } from '../assessedTarget.js';
import type { Grouping } from './groupings/grouping.js';

/** A group with the targets in it. */
export interface Grouped {
  readonly planId: string | null;
  readonly key: string | null;
  readonly label: Text;
  readonly targets: readonly AssessedTarget[];
}

/** Targets in their groups, in the order of the plans; those in none come last. Groups without a target are left out. */
export function grouped(targets: readonly AssessedTarget[], grouping: Grouping): Grouped[] {
  const found = new Map<string, Grouped & { readonly targets: AssessedTarget[] }>();
  const others: AssessedTarget[] = [];
  for (const [plan, own] of groupBy(targets, (target) => target.plan)) {
    const planId = grouping.isOfPlan ? plan.id : null;
    const nameOf = (key: string): string => `${planId ?? ''}/${key}`;
    for (const { key, label } of grouping.headsIn(plan, own)) {
      if (!found.has(nameOf(key))) found.set(nameOf(key), { planId, key, label, targets: [] });
    }
    const keysOf = grouping.keysIn(plan);
    for (const target of own) {
      const groups = keysOf(target).flatMap((key) => found.get(nameOf(key)) ?? []);
      for (const group of groups) group.targets.push(target);
      if (groups.length === 0) others.push(target);
    }
  }
  const last: Grouped = { planId: null, key: null, label: grouping.others, targets: others };
  return [...found.values(), last].filter((group) => group.targets.length > 0);
}
