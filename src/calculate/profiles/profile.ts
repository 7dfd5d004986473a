import type { ValueOf } from '../../model/label.js';
import type { Text } from '../../model/text.js';

/** Status of a target under a profile. */
export type StatusName = ValueOf<'status'>;

/** Name of a status profile. */
export type ProfileName = ValueOf<'profile'>;

/** One band of the pace: from its lower edge up to the next band. */
export interface PaceBand {
  /** Status of a target in this band. */
  readonly status: StatusName;
  /** Lower edge of the pace ratio. */
  readonly from: number;
  /** Whether the edge itself belongs to this band. */
  readonly includesFrom: boolean;
}

/** A rule that turns pace into a status before the deadline. */
export interface PaceProfile {
  /** Its name in results. */
  readonly id: ProfileName;
  /** Where the words and the numbers come from. */
  readonly source: Text;
  /** The bands, from the top down. */
  readonly bands: readonly PaceBand[];
  /** Status below the last band. */
  readonly below: StatusName;
  /** Best status of a target that has gone the whole way and is still not met, as `>90` at exactly 90. */
  readonly bestWhenUnmet: StatusName;
}
