import type { ReasonCode } from '../../calculate/known.js';
import type { StatusName } from '../../calculate/profiles/profile.js';
import type { Comparator } from '../../calculate/satisfies.js';

/**
 * What the small numbers in columns stand for: a code is the place of its word in the list.
 *
 * @example
 * columnCodes.comparator.indexOf('lte') // 2
 * columnCodes.status[7] // 'behind'
 * columnCodes.reason[0] // null: there is no reason, the quantity is known
 */
export const columnCodes = {
  /** How a figure is compared with its goal. */
  comparator: ['gte', 'gt', 'lte', 'lt', 'eq', 'approx'],
  /** How a series stands. */
  status: [
    'notAssessable',
    'achieved',
    'notAchieved',
    'achievedEarly',
    'ahead',
    'onTrack',
    'broadlyOnTrack',
    'behind',
    'regressing',
  ],
  /** Why a quantity is not known. */
  reason: [
    null,
    'observationMissing',
    'deadlineValueMissing',
    'baselineMissing',
    'deadlineMissing',
    'goalEqualsBaseline',
    'noTimeElapsed',
    'deadlineNotAfterBaseline',
    'toleranceMissing',
  ],
} as const satisfies {
  readonly comparator: readonly Comparator[];
  readonly status: readonly StatusName[];
  readonly reason: readonly (ReasonCode | null)[];
};
