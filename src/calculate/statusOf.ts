import type { Rational } from '../quantity/rational.js';
import { compare, one, rationalOf } from '../quantity/rational.js';
import type { Known, ReasonCode } from './known.js';
import { isUnknown } from './known.js';
import type { Comparable } from './paths/path.js';
import type { PaceProfile, StatusName } from './profiles/profile.js';

/** What the status of a target follows from. */
export interface Standing {
  /** Whether the deadline has come. */
  readonly isDue: boolean;
  /** Whether the figure is the one of the deadline itself. */
  readonly isFinal: boolean;
  /** Whether the figure satisfies the target. */
  readonly isMet: Known<boolean>;
  /** Pace on the chosen path. */
  readonly pace: Known<Comparable>;
  /** Share of the way that is done. */
  readonly progress: Known<Rational>;
}

/** A status; `reason` tells why it is `notAssessable`, and is `null` otherwise. */
export interface Verdict {
  readonly status: StatusName;
  readonly reason: ReasonCode | null;
}

/**
 * The status of a target under a profile.
 *
 * From the deadline on a target is achieved or not, and only the figure of the deadline itself can tell. Before it, a
 * met target is achieved early, and any other is judged by its pace.
 */
export function statusOf(standing: Standing, profile: PaceProfile): Verdict {
  const { isDue, isFinal, isMet, pace, progress } = standing;
  if (isUnknown(isMet)) return notAssessable(isMet);
  if (isDue && !isFinal) return notAssessable('deadlineValueMissing');
  if (isDue) return assessed(isMet ? 'achieved' : 'notAchieved');
  if (isMet) return assessed('achievedEarly');
  if (isUnknown(pace)) return notAssessable(pace);
  const status = bandOf(pace, profile);
  const hasGoneTheWay = !isUnknown(progress) && compare(progress, one) >= 0;
  return assessed(hasGoneTheWay ? worseOf(status, profile.bestWhenUnmet, profile) : status);
}

const assessed = (status: StatusName): Verdict => ({ status, reason: null });

const notAssessable = (reason: ReasonCode): Verdict => ({ status: 'notAssessable', reason });

function bandOf(pace: Comparable, profile: PaceProfile): StatusName {
  const band = profile.bands.find(({ from, includesFrom }) => {
    const order = pace.compareTo(rationalOf(from));
    return order > 0 || (order === 0 && includesFrom);
  });
  return band?.status ?? profile.below;
}

function worseOf(a: StatusName, b: StatusName, profile: PaceProfile): StatusName {
  const fromBestToWorst = [...profile.bands.map((band) => band.status), profile.below];
  return fromBestToWorst.indexOf(a) < fromBestToWorst.indexOf(b) ? b : a;
}
