import type { ReasonCode } from './known.js';
import { mustBeIn } from './mustBeIn.js';
import type { ProfileName, StatusProfile } from './profiles/profile.js';
import { profileOf } from './profiles/profileOf.js';

/** The worst of several assessments. */
export interface WorstAssessment {
  /** Id of the profile. */
  readonly profile: string;
  /** The worst status; `notAssessable` when there is none. */
  readonly status: string;
  /** Place of the first assessment that has it, counted from 0; `null` when there is none. */
  readonly at: number | null;
  /** Assessments with a status. */
  readonly assessedCount: number;
  /** Assessments left out, because they could not be made. */
  readonly unassessableCount: number;
  /** Why there is no status; `null` when there is one. */
  readonly reason: ReasonCode | null;
}

/**
 * How an indicator stands that has several targets to be reached together 多目标取最差: the worst of them, as `dns`
 * has it (Federal Statistical Office of Germany). Of targets for different years `dns` judges the next one alone.
 *
 * Worse is what stands further down in the profile's own list of statuses. What could not be assessed is left out,
 * and counted: with any left out, the truth may be worse.
 *
 * @param assessments each with its `status`, as {@link assessTrend} gives them under the profile
 * @param profile the name of the profile, or one of your own
 * @returns the worst status with its place and the counts; `notAssessable` with `noneAssessable` when there is none
 * @throws RangeError when a status is not one of the profile's, or the profile is unknown or unsound
 * @example
 * worstOf([{ status: 'sunny' }, { status: 'cloudy' }, { status: 'notAssessable' }], 'dns').status // 'cloudy'
 * worstOf([{ status: 'sunny' }, { status: 'cloudy' }, { status: 'notAssessable' }], 'dns').at // 1
 * worstOf([{ status: 'notAssessable' }], 'dns').reason // 'noneAssessable'
 */
export function worstOf(
  assessments: readonly { readonly status: string }[],
  profile: ProfileName | StatusProfile,
): WorstAssessment {
  const { id, statuses } = profileOf('worstOf', profile);
  const places = Object.fromEntries(statuses.map(({ status }, place) => [status, place]));
  const ranks = assessments.map(({ status }) => {
    mustBeIn(places, status, 'worstOf: status');
    return status === 'notAssessable' ? -1 : (places[status] as number);
  });
  const worst = ranks.reduce((a, b) => Math.max(a, b), -1);
  const assessedCount = ranks.filter((rank) => rank >= 0).length;
  return {
    profile: id,
    status: statuses[worst]?.status ?? 'notAssessable',
    at: worst < 0 ? null : ranks.indexOf(worst),
    assessedCount,
    unassessableCount: ranks.length - assessedCount,
    reason: worst < 0 ? 'noneAssessable' : null,
  };
}
