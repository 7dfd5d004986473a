import type { Rational } from '../../quantity/rational.js';
import {
  add,
  compare,
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
import type { Known } from '../known.js';
import { isUnknown } from '../known.js';
import { satisfies } from '../satisfies.js';
import type { Figure } from '../series/figure.js';
import { yearFigure } from '../series/yearFigure.js';
import type { Answer } from './answer.js';
import { dueYears } from './dueYears.js';
import type { AskedRate } from './growth.js';
import { holdOf } from './holdOf.js';
import type { MeasuredGround, StatementOf } from './kind.js';

/**
 * A growth over several years of a series that is itself published as rates: the rates are compounded, since rates that
 * average 15% can come to less than 15% a year.
 */
export function growthOfRates(
  asked: AskedRate,
  { by, basis }: StatementOf<'growth'>,
  ground: MeasuredGround,
): Answer {
  const { near, rate } = asked;
  const years = dueYears(ground, by);
  const rates = years.map((year) => yearFigure(ground.series, year));
  const compounded = compound(rates);
  const goalRule = { formula: 'value', inputs: { v: toNumber(rate) } } as const;
  const found = { comparator: near.comparator, goal: rate, goalRule };
  if (basis === 'unstated') return holdOf({ ...found, goal: 'basisUnstated' }, by, ground);
  const leeway = { tolerance: ground.tolerance, direction: ground.series.direction };
  const asAsked = basis === 'total' ? asked.factor : power(asked.factor, years.length);
  const overall = isUnknown(compounded)
    ? compounded
    : satisfies(compounded, near.comparator, asAsked, leeway);
  const figure = isUnknown(compounded) ? compounded : meanRate(compounded, rates, basis === 'total');
  return holdOf(found, by, ground, { figure, overall, isMetBy: () => overall });
}

/** The product of 1 + r over the years. */
function compound(rates: readonly Known<Figure>[]): Known<Rational> {
  let product = one;
  for (const figure of rates) {
    if (isUnknown(figure)) return figure;
    if (figure.bound) return figure.bound.reason;
    product = multiply(product, add(one, divide(figure.value, rational(100))));
  }
  return rates.length === 0 ? 'observationMissing' : product;
}

/** The growth in percent that the product comes to, in all or per year. */
function meanRate(product: Rational, rates: readonly Known<Figure>[], isTotal: boolean): Known<Figure> {
  const last = rates.at(-1) as Figure;
  if (compare(product, rational(0)) <= 0 && !isTotal) return 'notPositive';
  const factor = isTotal || signOf(product) === 0 ? product : root(product, rates.length);
  const observations = rates.flatMap((figure) => (isUnknown(figure) ? [] : figure.observations));
  return { ...last, value: multiply(subtract(factor, one), rational(100)), from: 'compound', observations };
}

const root = (product: Rational, years: number): Rational =>
  rationalOf(comparableRoot({ base: one, factor: product, exponent: rational(1, years) }).number);
