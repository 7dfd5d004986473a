import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Observation } from '../../model/observation.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Figure } from './figure.js';
import { figureOf } from './figureOf.js';
import { inForce, isPreferred } from './inForce.js';
import type { Series } from './series.js';
import { sumOver } from './sumFigure.js';

/**
 * The figure of one whole year: of a flow the year's own figure or the sum of its parts, else the one that holds at the
 * end of the year. `notApplicable` when there was nothing to measure.
 */
export function yearFigure(series: Series, year: number): Known<Figure> {
  const { measure } = series.indicator;
  const endsOn = `${year}-12-31`;
  const own = [...inForce(series).values()]
    .filter(({ period }) =>
      measure === 'flow' || measure === 'growthRate'
        ? period === String(year)
        : periodEndsOn(period) === endsOn && !period.includes('/'),
    )
    .reduce<Observation | null>((best, next) => (best && isPreferred(best, next) ? best : next), null);
  if (own?.status === 'notApplicable') return 'notApplicable';
  if (own && own.value !== null) return figureOf(series, own);
  return measure === 'flow' ? sumOver(series, `${year}-01-01`, endsOn) : 'observationMissing';
}

/** The figure of one whole year, or the baseline where that is of the end of this year. */
export function yearFigureOrBaseline(series: Series, year: number): Known<Figure> {
  const { baseline, startsAt } = series;
  const endsOn = `${year}-12-31`;
  if (isUnknown(baseline) || periodEndsOn(startsAt) !== endsOn) return yearFigure(series, year);
  return { value: baseline, period: startsAt, endsOn, from: 'latest', observations: [], bound: null };
}
