import { isUnknown } from '../../calculate/known.js';
import type { ShortfallShareProfile } from '../../calculate/profiles/profile.js';
import { assessed, notAssessable } from '../../calculate/profiles/statusOf.js';
import { changesOf } from '../../calculate/profiles/trend/changesOf.js';
import { directionStatus } from '../../calculate/profiles/trend/directionStatus.js';
import { keptStatus } from '../../calculate/profiles/trend/keptStatus.js';
import type { Verdict } from '../../calculate/profiles/verdict.js';
import type { Direction } from '../../model/indicator.js';
import type { Hold } from '../kinds/answer.js';
import type { Series } from '../series/series.js';
import { keptFigures } from './keptFigures.js';

/**
 * The status of something kept up, under a profile that looks at yearly changes: by the newest due year that has a
 * figure, and the changes up to it. Of a direction to be kept, against a reference that moves, the direction counts.
 */
export function keptVerdict(hold: Hold, series: Series | null, profile: ShortfallShareProfile): Verdict {
  const { periods, overall, baselineReason } = hold;
  const { everyYear, directionOnly } = profile;
  const statuses = baselineReason === 'goalMoves' ? directionOnly : everyYear;
  // A mean of the years is no level that each of them keeps.
  if (!statuses || overall !== null) return notAssessable('profileNotForKind');
  if (series === null) return notAssessable('seriesMissing');
  const newest = periods.findLast(({ value }) => !isUnknown(value));
  if (!newest) return notAssessable(periods.length === 0 ? 'noTimeElapsed' : 'observationMissing');
  const direction = directionOf(hold);
  if (direction === null) {
    return notAssessable(baselineReason === 'goalMoves' ? 'profileNotForKind' : 'directionMissing');
  }
  const changes = changesOf(keptFigures(hold, series, Number(newest.period), profile.changes + 1), profile);
  if (isUnknown(changes)) return notAssessable(changes);
  if (baselineReason === 'goalMoves') return assessed(directionStatus(changes, direction, statuses));
  if (isUnknown(newest.hasPassed)) return notAssessable(newest.hasPassed);
  return assessed(keptStatus(newest.hasPassed, changes, direction, statuses));
}

/** The side that keeps it: what is asked comes before what is better, and neither may be stated. */
function directionOf({ comparator, direction, baselineReason }: Hold): Direction | null {
  if (comparator === 'gte' || comparator === 'gt') return 'higher';
  if (comparator === 'lte' || comparator === 'lt') return 'lower';
  return baselineReason === 'goalMoves' ? null : direction;
}
