import { divide, rational, signOf } from '../../quantity/rational.js';
import { comparableRoot } from '../../quantity/root.js';
import type { Point, ProjectionMethod } from './projection.js';

/** The constant growth that leads from the first figure to the last, both above zero. */
export const geometricProjection: ProjectionMethod = {
  leastPoints: () => 2,
  trendOf: (points) => {
    const [first, last] = [points[0], points.at(-1)] as [Point, Point];
    if (signOf(first.value) <= 0 || signOf(last.value) <= 0) return 'notPositive';
    const factor = divide(last.value, first.value);
    return (months) => comparableRoot({ base: first.value, factor, exponent: rational(months, last.months) });
  },
};
