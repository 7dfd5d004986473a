import type { SeriesBreak } from '../../model/validationConfig.js';
import { periodStartsOn } from '../../quantity/period.js';
import type { Figure } from '../observationRule.js';

/** Whether a break of the series was announced between two of its figures, the earlier one first. */
export function isAcrossBreak(
  breaks: readonly SeriesBreak[],
  indicatorId: string,
  before: Pick<Figure, 'endsOn'>,
  after: Pick<Figure, 'endsOn'>,
): boolean {
  return breaks.some((one) => {
    const startsOn = periodStartsOn(one.from);
    return one.indicatorId === indicatorId && before.endsOn < startsOn && after.endsOn >= startsOn;
  });
}
