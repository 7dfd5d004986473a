import { rational } from '../../quantity/rational.js';
import type { Point, ProjectionMethod } from './projection.js';
import { changePerMonth, straightTrend } from './straightTrend.js';

// As the German strategy counts: the last five changes, and four where there are no more.
const usualChanges = 5;
const leastChanges = 4;

/**
 * From the last figure on, the mean of the last changes. Each counts by its length, so that a step over a year without
 * a figure is two yearly changes.
 */
export const meanChangeProjection: ProjectionMethod = {
  leastPoints: (last) => (last ?? leastChanges) + 1,
  trendOf: (points, last = Math.min(usualChanges, points.length - 1)) => {
    const [from, to] = [points.at(-1 - last), points.at(-1)] as [Point, Point];
    return straightTrend(rational(to.months), to.value, changePerMonth(from, to));
  },
};
