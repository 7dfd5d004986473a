import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { rationalOf } from '../../quantity/rational.js';
import type { Known } from '../known.js';
import { mustBeIn } from '../mustBeIn.js';
import type { FittedTrend } from './fitTrend.js';
import { fitTrend } from './fitTrend.js';
import type { ProjectionName } from './projection.js';
import { projectionMethods } from './projectionMethods.js';

/** A series and the way it is to be projected. */
export interface SeriesToProject {
  /** Figures in one unit, in any order, each counted at the end of its period; no two at the same time. */
  readonly points: readonly { readonly period: Period; readonly value: number }[];
  /** How the trend is found. */
  readonly method: ProjectionName;
  /** For `meanChange`: how many of the last changes to take. Left out: five, or four where there are no more. */
  readonly last?: number | undefined;
  /** Values the series cannot pass by its nature, as 0 and 100 for a percentage. */
  readonly limits?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
}

/**
 * The trend of the series of a call.
 *
 * @param caller function to be named when the call is wrong
 * @throws RangeError when a period or figure is not one, two figures are of one time, the method is unknown, `last` is
 *   not a count, or the limits are the wrong way round
 */
export function givenSeries(
  caller: string,
  { points, method, last, limits }: SeriesToProject,
): Known<FittedTrend> {
  mustBeIn(projectionMethods, method, `${caller}: method`);
  if (last !== undefined && !(Number.isInteger(last) && last > 0)) {
    throw new RangeError(`${caller}: last must be a whole number above 0, got ${last}`);
  }
  const { min, max } = limits ?? {};
  if (min !== undefined && max !== undefined && min > max) {
    throw new RangeError(`${caller}: limits must have min at most max, got ${min} and ${max}`);
  }
  const figures = points.map(({ period, value }) => ({
    endsOn: periodEndsOn(period),
    value: rationalOf(value),
  }));
  const fitted = fitTrend(figures, method, { last, limits: { min: exact(min), max: exact(max) } });
  if (fitted === 'timesCoincide') {
    throw new RangeError(
      `${caller}: points must be at least a month apart, got ${points.map(({ period }) => period)}`,
    );
  }
  return fitted;
}

const exact = (limit: number | undefined): Rational | undefined =>
  limit === undefined ? undefined : rationalOf(limit);
