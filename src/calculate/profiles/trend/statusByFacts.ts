import type { StatusByFacts } from '../profile.js';

/** The status for two facts, of which the first weighs more. */
export function statusByFacts<S extends string>(
  first: boolean,
  second: boolean,
  statuses: StatusByFacts<S>,
): S {
  if (first) return second ? statuses.both : statuses.firstAlone;
  return second ? statuses.secondAlone : statuses.neither;
}
