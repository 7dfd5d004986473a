import { isUnknown } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import type { Hold } from '../kinds/answer.js';
import type { Series } from '../series/series.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import { yearAddition } from '../series/yearAddition.js';
import { yearFigureOrBaseline } from '../series/yearFigure.js';

/**
 * The figures that are kept up, of consecutive years up to the newest, that one first, at most so many. Years before
 * the plan count as well where they are known; one without a figure, or with a bound alone, ends them.
 */
export function keptFigures(
  { baselineReason }: Hold,
  series: Series,
  newest: number,
  most: number,
): readonly Rational[] {
  // Of a running total each year is kept by what it added.
  const figureOf = baselineReason === 'countedFromZero' ? yearAddition : yearFigureOrBaseline;
  const figures: Rational[] = [];
  for (let year = newest; figures.length < most; year -= 1) {
    const value = valueOfFigure(figureOf(series, year));
    if (isUnknown(value)) break;
    figures.push(value);
  }
  return figures;
}
