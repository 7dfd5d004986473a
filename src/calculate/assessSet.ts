import { comparableFraction } from '../quantity/comparable.js';
import { rational } from '../quantity/rational.js';
import type { ReasonCode } from './known.js';
import { bandOf } from './profiles/bandOf.js';
import type { ProfileName, StatusProfile } from './profiles/profile.js';
import { profileOf } from './profiles/profileOf.js';
import { exactMeasure } from './profiles/trend/measured.js';

/** How a set of targets stands under a profile. */
export interface SetAssessment {
  /** Id of the profile. */
  readonly profile: string;
  /** One of the profile's statuses. */
  readonly status: string;
  /** Met targets over targets that can be assessed; `null` when there are none. */
  readonly metRatio: number | null;
  /** Targets that are met. */
  readonly metCount: number;
  /** Targets that can be assessed. */
  readonly assessedCount: number;
  /** Targets left out, because it is not known whether they are met. */
  readonly unassessableCount: number;
  /** Why there is no share; `null` when there is one. */
  readonly reason: ReasonCode | null;
}

/**
 * How a set of targets stands by the share of them that is met 达标比例: met / assessable.
 *
 * A target of which it is not known whether it is met is left out of both, and counted. The share is compared with
 * the bands as an exact fraction.
 *
 * @param targets each with `isMet`, `null` when not known
 * @param profile a profile for sets: `esif85`, or one of your own
 * @returns the status with the counts; `notAssessable` with `noneAssessable` when nothing is known
 * @throws RangeError when the profile is unknown, unsound, or judges single trends
 * @example
 * const [met, unmet, unknown] = [{ isMet: true }, { isMet: false }, { isMet: null }];
 * assessSet([met, met, met, unmet, unknown], 'esif85').metRatio // 0.75
 * assessSet([met, met, met, unmet, unknown], 'esif85').status // 'milestonesNearlyAchieved'
 * assessSet([unknown], 'esif85').reason // 'noneAssessable'
 */
export function assessSet(
  targets: readonly { readonly isMet: boolean | null }[],
  profile: ProfileName | StatusProfile,
): SetAssessment {
  const chosen = profileOf('assessSet', profile);
  if (chosen.method !== 'shareMet') {
    throw new RangeError(`assessSet: profile must judge sets, got ${chosen.id}, which is for assessTrend`);
  }
  const assessed = targets.filter(({ isMet }) => isMet !== null);
  const counts = {
    profile: chosen.id,
    metCount: assessed.filter(({ isMet }) => isMet).length,
    assessedCount: assessed.length,
    unassessableCount: targets.length - assessed.length,
  };
  if (assessed.length === 0) {
    return { ...counts, status: 'notAssessable', metRatio: null, reason: 'noneAssessable' };
  }
  const share = comparableFraction(rational(counts.metCount, counts.assessedCount));
  const { status } = bandOf(chosen, exactMeasure(share));
  return { ...counts, status, metRatio: share.number, reason: null };
}
