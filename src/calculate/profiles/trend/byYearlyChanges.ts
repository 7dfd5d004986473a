import { toNumber } from '../../../quantity/rational.js';
import type { Known } from '../../known.js';
import { isUnknown } from '../../known.js';
import type { ShortfallShareProfile, StatusByFacts } from '../profile.js';
import { byShortfall } from './byShortfall.js';
import type { Changes } from './changesOf.js';
import { changesOf } from './changesOf.js';
import { directionStatus } from './directionStatus.js';
import { isMetBy } from './isMetBy.js';
import { keptStatus } from './keptStatus.js';
import type { Method, Step, Trend } from './trend.js';
import type { Outcome } from './trendAssessment.js';
import { unassessed } from './unassessed.js';
import { yearlyFigures } from './yearlyFigures.js';

/**
 * By the last yearly changes: what their mean leaves undone of the way to a goal; whether what is kept, met or due
 * stays so; the direction alone where there is no goal.
 */
export const byYearlyChanges: Method<ShortfallShareProfile> = (trend, profile, step) => {
  const { everyYear, directionOnly } = profile;
  const changes = changesOf(yearlyFigures(trend, profile.changes + 1), profile);
  if (isUnknown(trend.goal)) {
    return directionOnly ? byDirection(trend, changes, directionOnly, step) : unassessed(trend.goal);
  }
  const isMet = isMetBy(trend.current, trend);
  if (isUnknown(isMet)) return unassessed(isMet);
  if (isUnknown(changes)) return { ...unassessed(changes), isMet };
  const perYear = meanChange(trend, changes, step);
  const isDue = trend.monthsPassed >= trend.monthsInAll;
  if (!everyYear || !(trend.isHeld || isMet || isDue)) {
    return { ...byShortfall(trend, trend.goal, changes, profile, step), isMet };
  }
  const status = keptStatus(isMet, changes, trend.direction, everyYear);
  return { status, measure: measureOf(perYear, trend, step), isMet };
};

function byDirection(trend: Trend, changes: Known<Changes>, statuses: StatusByFacts, step: Step): Outcome {
  if (isUnknown(changes)) return unassessed(changes);
  const perYear = meanChange(trend, changes, step);
  const { last, yearAgo } = changes;
  step('changePerYear', { from: toNumber(yearAgo), to: toNumber(trend.current), years: 1 }, toNumber(last));
  const status = directionStatus(changes, trend.direction, statuses);
  return { status, measure: measureOf(perYear, trend, step) };
}

function meanChange({ current }: Trend, { first, count, mean }: Changes, step: Step): number {
  return step(
    'changePerYear',
    { from: toNumber(first), to: toNumber(current), years: count },
    toNumber(mean),
  );
}

/** The mean change, counted positive in the desired direction. */
function measureOf(changePerYear: number, { direction }: Trend, step: Step): NonNullable<Outcome['measure']> {
  const turn = direction === 'higher' ? 1 : -1;
  // + 0 turns −0 into 0.
  return {
    name: 'changePerYear',
    value: step('changeTowards', { turn, changePerYear }, turn * changePerYear + 0),
  };
}
