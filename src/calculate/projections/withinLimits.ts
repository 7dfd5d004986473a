import type { Comparable } from '../../quantity/comparable.js';
import { comparableFraction } from '../../quantity/comparable.js';
import type { ProjectionOptions } from './projection.js';

/** A projected value kept within what the series can be: a share does not pass 100%. */
export function withinLimits(
  value: Comparable,
  { min, max }: NonNullable<ProjectionOptions['limits']>,
): Comparable {
  if (max !== undefined && value.compareTo(max) > 0) return comparableFraction(max);
  return min !== undefined && value.compareTo(min) < 0 ? comparableFraction(min) : value;
}
