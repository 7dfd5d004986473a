import type { Direction } from '../../../model/indicator.js';
import { signOf } from '../../../quantity/rational.js';
import type { StatusByFacts } from '../profile.js';
import type { Changes } from './changesOf.js';
import { statusByFacts } from './statusByFacts.js';
import { towards } from './towards.js';

/** The status of what is to be kept: standing still keeps what is met, and brings what is not met no nearer. */
export function keptStatus<S extends string>(
  isMet: boolean,
  { mean }: Changes,
  direction: Direction,
  statuses: StatusByFacts<S>,
): S {
  const sign = signOf(towards(mean, direction));
  return statusByFacts(isMet, isMet ? sign >= 0 : sign > 0, statuses);
}
