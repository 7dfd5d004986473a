import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { satisfies } from '../../calculate/satisfies.js';
import type { Rational } from '../../quantity/rational.js';
import {
  add,
  divide,
  multiply,
  one,
  power,
  rational,
  rationalOf,
  signOf,
  subtract,
  toNumber,
} from '../../quantity/rational.js';
import { comparableRoot } from '../../quantity/root.js';
import type { Figure } from '../series/figure.js';
import { figureOfYears } from '../series/figureOfYears.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import { yearFigure } from '../series/yearFigure.js';
import type { Answer } from './answer.js';
import { courseTo, wayFromZero } from './courseTo.js';
import { dueYears, startingFrom } from './dueYears.js';
import type { AskedRate } from './growth.js';
import { holdOf } from './holdOf.js';
import type { MeasuredGround, StatementOf } from './kind.js';

/**
 * A growth over several years of a series that is itself published as rates: the rates are compounded, since rates that
 * average 15% can come to less than 15% a year. What is asked for in all is on its way from no growth; an average holds
 * or does not.
 */
export function growthOfRates(
  { near, rate, factor }: AskedRate,
  { by, basis, from }: StatementOf<'growth'>,
  givenGround: MeasuredGround,
): Answer {
  const ground = startingFrom(from, givenGround);
  const { series, tolerance, baseYear } = ground;
  const years = dueYears(ground, by);
  const rates = years.map((year) => yearFigure(series, year));
  const product = compounded(rates);
  const { comparator } = near;
  const goalRule = { formula: 'value', inputs: { v: toNumber(rate) } } as const;
  const found = { comparator, goal: rate, goalRule };
  if (basis === 'unstated') return holdOf({ ...found, goal: 'basisUnstated' }, by, ground);
  if (basis === 'total') {
    const figure = growthFigure(product, rates);
    const way = wayFromZero({ startsAt: String(baseYear), goal: rate, made: valueOfFigure(figure) });
    return courseTo(found, by, ground, { figure, way });
  }
  const asked = power(factor, years.length);
  const leeway = { tolerance, direction: series.direction };
  const overall = isUnknown(product) ? product : satisfies(product, comparator, asked, leeway);
  const figure = growthFigure(isUnknown(product) ? product : root(product, years.length), rates);
  return holdOf(found, by, ground, { figure, overall, baselineReason: 'countedFromZero' });
}

/** The product of 1 + r over the years. */
function compounded(rates: readonly Known<Figure>[]): Known<Rational> {
  let product = one;
  for (const figure of rates) {
    if (isUnknown(figure)) return figure;
    if (figure.bound) return figure.bound.reason;
    product = multiply(product, add(one, divide(figure.value, rational(100))));
  }
  return rates.length === 0 ? 'observationMissing' : product;
}

/** A factor that the years' rates come to, as a growth in percent. */
function growthFigure(factor: Known<Rational>, rates: readonly Known<Figure>[]): Known<Figure> {
  if (isUnknown(factor)) return factor;
  const figures = rates.filter((figure): figure is Figure => !isUnknown(figure));
  return figureOfYears(figures, multiply(subtract(factor, one), rational(100)), 'compound');
}

function root(product: Rational, years: number): Known<Rational> {
  if (signOf(product) <= 0) return 'notPositive';
  return rationalOf(comparableRoot({ base: one, factor: product, exponent: rational(1, years) }).number);
}
