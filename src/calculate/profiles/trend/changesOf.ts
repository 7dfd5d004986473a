import type { Rational } from '../../../quantity/rational.js';
import { divide, rational, subtract } from '../../../quantity/rational.js';
import type { Known } from '../../known.js';
import type { ShortfallShareProfile } from '../profile.js';

/** The last yearly changes of a series, as measured: rising is positive. */
export interface Changes {
  /** How many they are. */
  readonly count: number;
  /** The figure they start from. */
  readonly first: Rational;
  /** The figure of a year ago. */
  readonly yearAgo: Rational;
  readonly mean: Rational;
  readonly last: Rational;
}

/** The changes between the figures of consecutive years, the newest figure first: as many as a profile averages. */
export function changesOf(
  figures: readonly Rational[],
  { changes, fewestChanges }: Pick<ShortfallShareProfile, 'changes' | 'fewestChanges'>,
): Known<Changes> {
  const count = Math.min(figures.length - 1, changes);
  if (count < fewestChanges) return 'tooFewPoints';
  const [newest, yearAgo, first] = [figures[0], figures[1], figures[count]];
  if (!newest || !yearAgo || !first) return 'tooFewPoints';
  return {
    count,
    first,
    yearAgo,
    mean: divide(subtract(newest, first), rational(count)),
    last: subtract(newest, yearAgo),
  };
}
