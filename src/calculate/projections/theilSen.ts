import type { Rational } from '../../quantity/rational.js';
import { add, compare, divide, multiply, rational, subtract, zero } from '../../quantity/rational.js';
import type { ProjectionMethod } from './projection.js';
import { changePerMonth, straightTrend } from './straightTrend.js';

/**
 * The median of the changes per month between all pairs of figures, through the median of what is left: one wild
 * figure does not bend it.
 */
export const theilSenProjection: ProjectionMethod = {
  leastPoints: () => 3,
  trendOf: (points) => {
    const perMonth = medianOf(
      points.flatMap((to, index) => points.slice(0, index).map((from) => changePerMonth(from, to))),
    );
    const starts = points.map(({ months, value }) => subtract(value, multiply(perMonth, rational(months))));
    return straightTrend(zero, medianOf(starts), perMonth);
  },
};

/** The middle one; of an even number the mean of the middle two. */
function medianOf(values: readonly Rational[]): Rational {
  const sorted = [...values].sort(compare);
  const half = sorted.length >> 1;
  const [below, above] = [sorted[sorted.length - 1 - half], sorted[half]] as [Rational, Rational];
  return divide(add(below, above), rational(2));
}
