import type { Known } from '../../calculate/known.js';
import { isUnknown, whenBothKnown } from '../../calculate/known.js';
import type { DatedFigure } from '../../calculate/projections/projection.js';
import { dayAfter } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { add, subtract } from '../../quantity/rational.js';
import type { Course } from '../kinds/answer.js';
import type { Figure } from '../series/figure.js';
import type { Series } from '../series/series.js';
import { sumFigure } from '../series/sumFigure.js';
import { valueAt } from '../series/valueAt.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import { yearFigure } from '../series/yearFigure.js';
import type { View } from './view.js';

/** The start of a way and the figure of each year since, as far as they are known: of a count, the totals so far. */
export function pointsOf(course: Course, { ground: { series } }: View): Known<readonly DatedFigure[]> {
  const { way, figure } = course;
  if (isUnknown(figure)) return figure;
  if (series === null) return 'observationMissing';
  const { start, startsAt } = way;
  const startsOn = periodEndsOn(startsAt);
  const points: DatedFigure[] = isUnknown(start) ? [] : [{ endsOn: startsOn, value: start }];
  const [first, last] = [Number(startsOn.slice(0, 4)) + 1, Number(figure.endsOn.slice(0, 4))];
  for (let year = first; year <= last; year += 1) {
    const value = pointAt(course, series, year);
    if (!isUnknown(value)) points.push({ endsOn: `${year}-12-31`, value });
  }
  const isNewestIn = points.some(({ endsOn }) => endsOn >= figure.endsOn);
  return isNewestIn || isUnknown(way.made) ? points : [...points, { endsOn: figure.endsOn, value: way.made }];
}

/** How far the way had been made at the end of a year. */
function pointAt({ way, figure }: Course, series: Series, year: number): Known<Rational> {
  const isCount = way.scale === 'count';
  const { measure } = series.indicator;
  // The rate of a year is no part of the growth over several.
  if (isCount && measure === 'growthRate') return 'measureUnfit';
  if (measure === 'flow' && (isCount || way.addsUp === true)) {
    return whenBothKnown(way.start, valueOfFigure(totalAt(series, way.startsAt, year)), add);
  }
  const value = valueOfFigure(yearFigure(series, year));
  const isChange = isCount && !isUnknown(figure) && figure.from === 'change';
  return isChange ? whenBothKnown(value, valueAt(series, way.startsAt), subtract) : value;
}

/** The total of a flow at the end of a year. */
function totalAt(series: Series, startsAt: Period, year: number): Known<Figure> {
  const total = sumFigure(series, dayAfter(periodEndsOn(startsAt)), `${year}-12-31`);
  return isUnknown(total) || total.endsOn === `${year}-12-31` ? total : 'yearsMissing';
}
