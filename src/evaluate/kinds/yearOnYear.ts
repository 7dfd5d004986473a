import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import { divide, multiply, rational, signOf, subtract, toNumber } from '../../quantity/rational.js';
import type { Figure } from '../series/figure.js';
import type { Series } from '../series/series.js';
import { yearFigure, yearFigureOrBaseline } from '../series/yearFigure.js';
import type { Answer } from './answer.js';
import { metBy } from './courseTo.js';
import { dueYears, heldYears, startingFrom } from './dueYears.js';
import type { AskedRate } from './growth.js';
import { holdOf } from './holdOf.js';
import type { MeasuredGround, StatementOf } from './kind.js';

/** A growth that every year must show against the year before; of a published rate the rate itself. */
export function yearOnYear(
  { near, rate }: AskedRate,
  { by, from }: StatementOf<'growth'>,
  ground: MeasuredGround,
): Answer {
  const { series } = ground;
  const { comparator } = near;
  const isMetBy = metBy(comparator, rate, ground);
  const years = dueYears(startingFrom(from, ground), by).map((year) => ({
    year,
    figure: rateOf(series, year),
  }));
  const periods = heldYears(years, { comparator, goal: rate, isMetBy });
  const goalRule = { formula: 'value', inputs: { v: toNumber(rate) } } as const;
  const figure = years.at(-1)?.figure ?? 'observationMissing';
  // A level that the series starts from is no growth.
  const baselineReason = series.indicator.measure === 'growthRate' ? null : 'goalMoves';
  return holdOf({ comparator, goal: rate, goalRule }, by, ground, {
    figure,
    isMetBy,
    periods,
    baselineReason,
  });
}

/** Growth of a year on the year before, in percent. */
export function rateOf(series: Series, year: number): Known<Figure> {
  const figure = yearFigure(series, year);
  if (isUnknown(figure) || series.indicator.measure === 'growthRate') return figure;
  const before = yearFigureOrBaseline(series, year - 1);
  // A year after one with nothing to measure does have a figure; what it lacks is something to compare it with.
  if (isUnknown(before)) return before === 'notApplicable' ? 'referenceMissing' : before;
  const bound = figure.bound ?? before.bound;
  if (bound) return bound.reason;
  if (signOf(before.value) <= 0) return 'notPositive';
  return { ...figure, value: growthInPercent(before.value, figure.value), from: 'growth', since: before };
}

const growthInPercent = (before: Rational, after: Rational): Rational =>
  multiply(divide(subtract(after, before), before), rational(100));
