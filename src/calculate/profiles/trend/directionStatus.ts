import type { Direction } from '../../../model/indicator.js';
import type { Rational } from '../../../quantity/rational.js';
import { signOf } from '../../../quantity/rational.js';
import type { StatusByFacts } from '../profile.js';
import type { Changes } from './changesOf.js';
import { statusByFacts } from './statusByFacts.js';
import { towards } from './towards.js';

/** The status of a series that has only a direction to go: by its mean change and its last. */
export function directionStatus<S extends string>(
  { mean, last }: Changes,
  direction: Direction,
  statuses: StatusByFacts<S>,
): S {
  const goesThere = (change: Rational): boolean => signOf(towards(change, direction)) > 0;
  return statusByFacts(goesThere(mean), goesThere(last), statuses);
}
