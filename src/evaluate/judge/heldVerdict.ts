import type { Known, ReasonCode } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { PaceProfile } from '../../calculate/profiles/profile.js';
import { assessed, notAssessable } from '../../calculate/profiles/statusOf.js';
import type { Verdict } from '../../calculate/profiles/verdict.js';
import type { HeldPeriod } from '../kinds/answer.js';

/** What the status of something kept up follows from. */
interface Kept {
  readonly periods: readonly HeldPeriod[];
  /** The verdict over all periods where it is not "each of them"; `null` where it is. */
  readonly overall: Known<boolean> | null;
  readonly isDue: boolean;
}

/**
 * The status of what must be kept up. Before the deadline it is on track if every due period passed, has missed one if
 * one failed, and is incomplete if one cannot be told.
 */
export function heldVerdict(kept: Kept, profile: PaceProfile<string>): Verdict {
  const { periods, overall, isDue } = kept;
  const told: Known<boolean>[] = periods
    .map(({ hasPassed }) => hasPassed)
    .filter((known) => known !== 'notApplicable');
  if (overall !== null) return overallVerdict(overall, isDue, profile);
  if (told.includes(false)) return assessed(isDue ? profile.whenNotMet : 'missedYear');
  const gap = told.find((known): known is ReasonCode => isUnknown(known));
  if (gap !== undefined) return isDue ? notAssessable(gap) : assessed('incomplete');
  if (told.length === 0) return notAssessable(periods.length === 0 ? 'noTimeElapsed' : 'notApplicable');
  return assessed(isDue ? profile.whenMet : profile.bestWhenUnmet);
}

/** A mean of the years can still be made good: before the deadline it is on track or behind. */
function overallVerdict(overall: Known<boolean>, isDue: boolean, profile: PaceProfile<string>): Verdict {
  if (isUnknown(overall)) return notAssessable(overall);
  if (isDue) return assessed(overall ? profile.whenMet : profile.whenNotMet);
  return assessed(overall ? profile.bestWhenUnmet : 'behind');
}
