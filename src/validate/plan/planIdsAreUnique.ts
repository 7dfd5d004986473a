import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';
import type { NamedThing } from './namedThings.js';
import { namedThings } from './namedThings.js';

/** One id names one thing in the whole plan, because a conflict points at things of any kind by id alone. */
export function planIdsAreUnique(plan: Plan): readonly Finding[] {
  const first = new Map<string, NamedThing>();
  return namedThings(plan).flatMap((thing) => {
    const earlier = first.get(thing.id);
    first.set(thing.id, earlier ?? thing);
    return earlier
      ? [finding('id/duplicate', { path: `${thing.path}.id` }, { seen: thing.id, first: earlier.path })]
      : [];
  });
}
