import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import type { Figure } from './figure.js';

/** The value of a figure; the reason why it says no more than a bound, where it does not. */
export function valueOfFigure(figure: Known<Figure>): Known<Rational> {
  if (isUnknown(figure)) return figure;
  return figure.bound ? figure.bound.reason : figure.value;
}
