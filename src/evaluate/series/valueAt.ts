import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { figureOf } from './figureOf.js';
import { newest } from './inForce.js';
import type { Series } from './series.js';
import { valueOfFigure } from './valueOfFigure.js';

/** The value of a series at the end of a period: its baseline where that is of the same day, else an observation. */
export function valueAt(series: Series, period: Period): Known<Rational> {
  const endsOn = periodEndsOn(period);
  const isStart = periodEndsOn(series.startsAt) === endsOn;
  if (isStart && !isUnknown(series.baseline)) return series.baseline;
  const observation = newest(series, endsOn);
  if (!observation || periodEndsOn(observation.period) !== endsOn) {
    return isStart ? series.baseline : 'referenceMissing';
  }
  return valueOfFigure(figureOf(series, observation));
}
