import { rational } from '../../quantity/rational.js';
import type { Point, ProjectionMethod } from './projection.js';
import { changePerMonth, straightTrend } from './straightTrend.js';

/** The straight line through the first and the last figure: the change over the whole span goes on. */
export const linearProjection: ProjectionMethod = {
  leastPoints: () => 2,
  trendOf: (points) => {
    const [first, last] = [points[0], points.at(-1)] as [Point, Point];
    return straightTrend(rational(last.months), last.value, changePerMonth(first, last));
  },
};
