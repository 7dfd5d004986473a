import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { subtract } from '../../quantity/rational.js';
import type { Figure } from './figure.js';
import type { Series } from './series.js';
import { yearFigure, yearFigureOrBaseline } from './yearFigure.js';

/** What one year added: of a running total what it rose by, of a flow its own figure. */
export function yearAddition(series: Series, year: number): Known<Figure> {
  const figure = yearFigure(series, year);
  if (isUnknown(figure) || series.indicator.measure !== 'runningTotal') return figure;
  const before = yearFigureOrBaseline(series, year - 1);
  if (isUnknown(before)) return 'referenceMissing';
  const bound = figure.bound ?? before.bound;
  if (bound) return bound.reason;
  return { ...figure, value: subtract(figure.value, before.value), from: 'change', since: before };
}
