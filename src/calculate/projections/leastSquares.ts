import type { Rational } from '../../quantity/rational.js';
import { add, divide, multiply, rational, subtract, zero } from '../../quantity/rational.js';
import type { ProjectionMethod } from './projection.js';
import { straightTrend } from './straightTrend.js';

/** The line with the least sum of squared distances to all figures, through their mean. */
export const leastSquaresProjection: ProjectionMethod = {
  // Two would always lie on it: that is the straight line, and has its own name.
  leastPoints: () => 3,
  trendOf: (points) => {
    const count = rational(points.length);
    const meanMonths = divide(rational(points.reduce((sum, { months }) => sum + months, 0)), count);
    const meanValue = divide(sumOf(points.map(({ value }) => value)), count);
    const apart = points.map(({ months }) => subtract(rational(months), meanMonths));
    const together = sumOf(points.map(({ value }, index) => multiply(apart[index] as Rational, value)));
    const spread = sumOf(apart.map((distance) => multiply(distance, distance)));
    return straightTrend(meanMonths, meanValue, divide(together, spread));
  },
};

const sumOf = (terms: readonly Rational[]): Rational => terms.reduce(add, zero);
