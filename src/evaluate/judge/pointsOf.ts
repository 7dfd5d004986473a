import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { DatedFigure } from '../../calculate/projections/projection.js';
import { dayAfter } from '../../quantity/calendarDate.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Course } from '../kinds/answer.js';
import type { Figure } from '../series/figure.js';
import type { Series } from '../series/series.js';
import { sumFigure } from '../series/sumFigure.js';
import { yearFigure } from '../series/yearFigure.js';
import type { View } from './view.js';

/** The start of a way and the figure of each year since, as far as they are known: of a count, the totals so far. */
export function pointsOf(
  { way, figure }: Course,
  { ground: { series } }: View,
): Known<readonly DatedFigure[]> {
  if (isUnknown(figure)) return figure;
  if (series === null) return 'observationMissing';
  const { start, startsAt, scale } = way;
  const startsOn = periodEndsOn(startsAt);
  const points: DatedFigure[] = isUnknown(start) ? [] : [{ endsOn: startsOn, value: start }];
  const [first, last] = [Number(startsOn.slice(0, 4)) + 1, Number(figure.endsOn.slice(0, 4))];
  for (let year = first; year <= last; year += 1) {
    const known = scale === 'count' ? totalAt(series, startsOn, year) : yearFigure(series, year);
    if (!isUnknown(known) && known.bound === null)
      points.push({ endsOn: `${year}-12-31`, value: known.value });
  }
  const isNewestIn = points.some(({ endsOn }) => endsOn >= figure.endsOn);
  return isNewestIn || isUnknown(way.made) ? points : [...points, { endsOn: figure.endsOn, value: way.made }];
}

/** The total of a flow at the end of a year; of a running total that year's own figure. A rate is none of its parts. */
function totalAt(series: Series, startsOn: string, year: number): Known<Figure> {
  if (series.indicator.measure === 'growthRate') return 'measureUnfit';
  if (series.indicator.measure !== 'flow') return yearFigure(series, year);
  const total = sumFigure(series, dayAfter(startsOn), `${year}-12-31`);
  return isUnknown(total) || total.endsOn === `${year}-12-31` ? total : 'yearsMissing';
}
