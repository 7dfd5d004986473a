import type { Known } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import type { Figure, FigureRule } from './figure.js';

/** One figure for several years in their order: of the span from the first to the last, made of all they are made of. */
export function figureOfYears(figures: readonly Figure[], value: Rational, from: FigureRule): Known<Figure> {
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return 'observationMissing';
  return {
    value,
    period: first === last ? last.period : `${first.endsOn.slice(0, 4)}/${last.endsOn.slice(0, 4)}`,
    endsOn: last.endsOn,
    from,
    observations: figures.flatMap(({ observations }) => observations),
    bound: null,
  };
}
