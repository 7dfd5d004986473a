import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { add, divide, multiply, rational, rationalOf, zero } from '../../quantity/rational.js';
import type { Figure } from './figure.js';
import { figureOfYears } from './figureOfYears.js';

/**
 * The mean of the figures of several years. Of percentages it is the share of all their cases together, which needs
 * numerators and denominators: percentages themselves are never averaged.
 */
export function meanOfYears(years: readonly Known<Figure>[], unit: string | null): Known<Figure> {
  const figures: Figure[] = [];
  for (const figure of years) {
    if (figure === 'notApplicable') continue;
    if (isUnknown(figure)) return figure;
    if (figure.bound) return figure.bound.reason;
    figures.push(figure);
  }
  if (figures.length === 0) return 'observationMissing';
  const isShare = unit === '%' || unit === '‰';
  const value = isShare ? pooled(figures, unit) : average(figures);
  return isUnknown(value) ? value : figureOfYears(figures, value, isShare ? 'pooled' : 'mean');
}

function average(figures: readonly Figure[]) {
  const sum = figures.reduce((total, { value }) => add(total, value), zero);
  return divide(sum, rational(figures.length));
}

function pooled(figures: readonly Figure[], unit: '%' | '‰') {
  let [above, below] = [zero, zero];
  for (const { observations } of figures) {
    for (const { numerator, denominator } of observations) {
      if (numerator === undefined || denominator === undefined) return 'countsMissing';
      above = add(above, rationalOf(numerator));
      below = add(below, rationalOf(denominator));
    }
  }
  return multiply(divide(above, below), rational(unit === '%' ? 100 : 1000));
}
