import type { Direction } from '../model/indicator.js';
import type { Comparable } from '../quantity/comparable.js';
import { comparableFraction } from '../quantity/comparable.js';
import type { Order } from '../quantity/integer.js';
import type { Rational } from '../quantity/rational.js';
import { divide, multiply, signOf, subtract, toNumber, zero } from '../quantity/rational.js';
import { exactGapToGoal } from './gapToGoal.js';
import { given } from './given.js';
import type { Computed, Known } from './known.js';
import { computed, isUnknown, whenBothKnown } from './known.js';

/** {@link shortfallRatio} as a number that can be compared exactly, also of a projection that is no fraction. */
export function exactShortfallRatio(
  projected: Known<Comparable>,
  goal: Known<Rational>,
  value: Known<Rational>,
  direction: Direction | null,
): Known<Comparable> {
  const gapNow = exactGapToGoal(value, goal, direction);
  return whenBothKnown(projected, goal, (there, g) => {
    if (isUnknown(gapNow)) return gapNow;
    const way = direction === 'lower' ? -1 : 1;
    if (there.compareTo(g) * way >= 0) return comparableFraction(zero);
    return signOf(gapNow) > 0 ? shareOf(gapNow, there, g, way) : 'noGapLeft';
  });
}

/** The part of the open gap that is left at the deadline. */
function shareOf(gap: Rational, projected: Comparable, goal: Rational, way: 1 | -1): Comparable {
  const along = way === 1 ? gap : subtract(zero, gap);
  if (projected.exact !== undefined) {
    return comparableFraction(divide(subtract(goal, projected.exact), along));
  }
  return {
    number: (toNumber(goal) - projected.number) / toNumber(along),
    // More than the share T is left where the projection falls short of g − T(g − x).
    compareTo: (threshold) =>
      (-projected.compareTo(subtract(goal, multiply(threshold, along))) * way + 0) as Order,
  };
}

/**
 * How much of what is missing now will still be missing at the deadline if the trend goes on 缺口占比:
 * (g − projected) / (g − x), the measure by which the German sustainable development strategy judges off-track targets.
 *
 * 0 when the projection reaches the goal or passes it; 1 when nothing changes; above 1 when the gap grows. Works
 * unchanged where lower is better.
 *
 * @param figures `projected` value at the deadline, as {@link projectedValue} gives it; `goal` g and newest `value` x in
 *   the same unit; `null` when not known; `direction` of the indicator
 * @returns the share, never below 0; or `null` with `noGapLeft` when the newest figure is at the goal already and the
 *   projection falls behind it, `directionMissing`, `projectionMissing`, `goalMissing` or `observationMissing`
 * @throws RangeError when a figure is NaN or infinite
 * @example
 * shortfallRatio({ projected: 96, goal: 100, value: 80, direction: 'higher' }).value // 0.2
 * shortfallRatio({ projected: 110, goal: 100, value: 80, direction: 'higher' }).value // 0
 * shortfallRatio({ projected: 96, goal: 100, value: 101, direction: 'higher' }) // { value: null, reason: 'noGapLeft' }
 */
export function shortfallRatio(figures: {
  readonly projected: number | null;
  readonly goal: number | null;
  readonly value: number | null;
  readonly direction: Direction | null;
}): Computed {
  const projected = given(figures.projected, 'projectionMissing');
  const ratio = exactShortfallRatio(
    isUnknown(projected) ? projected : comparableFraction(projected),
    given(figures.goal, 'goalMissing'),
    given(figures.value, 'observationMissing'),
    figures.direction,
  );
  return computed(isUnknown(ratio) ? ratio : ratio.number);
}
