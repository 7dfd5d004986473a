import type { Rational } from '../../quantity/rational.js';
import { compare, one, rationalOf } from '../../quantity/rational.js';
import type { Known, ReasonCode } from '../known.js';
import { isUnknown } from '../known.js';
import type { Comparable } from '../paths/path.js';
import type { PaceProfile } from './profile.js';
import type { Verdict } from './verdict.js';

/** What the status of a course follows from. */
export interface Standing {
  /** Whether the deadline has come. */
  readonly isDue: boolean;
  /** Whether nothing that may still become known can change the verdict. */
  readonly isFinal: boolean;
  /** Whether it cannot be achieved early: the goal itself moves, or more may still be added than may be. */
  readonly isGoalMoving: boolean;
  /** Whether it is missed for good, as a ceiling on a total is once more has been added up. */
  readonly isBroken?: boolean;
  /** Whether the figure satisfies the target. */
  readonly isMet: Known<boolean>;
  /** Whether the baseline did. */
  readonly isMetAtBaseline: Known<boolean>;
  /** Pace on the chosen path. */
  readonly pace: Known<Comparable>;
  /** Share of the way that is done. */
  readonly progress: Known<Rational>;
}

/**
 * The status of a course under a pace profile.
 *
 * From the deadline on a target is achieved or not, and only the figure of the deadline itself can tell. Before it, a
 * met target is achieved early, a ceiling that is broken for good is not achieved, one that was met at the baseline and
 * no longer is has fallen back, and any other is judged by its pace.
 */
export function statusOf(standing: Standing, profile: PaceProfile<string>): Verdict {
  const { isDue, isFinal, isMet, pace, progress } = standing;
  if (isUnknown(isMet)) return notAssessable(isMet);
  if (isDue && !isFinal) return notAssessable('deadlineValueMissing');
  if (isDue) return assessed(isMet ? profile.whenMet : profile.whenNotMet);
  if (isMet) return assessed(standing.isGoalMoving ? profile.bestWhenUnmet : profile.whenMetEarly);
  if (standing.isBroken === true) return assessed(profile.whenNotMet);
  if (standing.isMetAtBaseline === true) return assessed(profile.below);
  if (isUnknown(pace)) return notAssessable(pace);
  const status = bandOf(pace, profile);
  const hasGoneTheWay = !isUnknown(progress) && compare(progress, one) >= 0;
  return assessed(hasGoneTheWay ? worseOf(status, profile.bestWhenUnmet, profile) : status);
}

/** A status that could be told. */
export function assessed(status: string): Verdict {
  return { status, reason: null };
}

/** No status, and why. */
export function notAssessable(reason: ReasonCode): Verdict {
  return { status: 'notAssessable', reason };
}

function bandOf(pace: Comparable, profile: PaceProfile<string>): string {
  const band = profile.bands.find(({ from, includesFrom }) => {
    const order = pace.compareTo(rationalOf(from));
    return order > 0 || (order === 0 && includesFrom);
  });
  return band?.status ?? profile.below;
}

function worseOf(a: string, b: string, profile: PaceProfile<string>): string {
  const fromBestToWorst = [...profile.bands.map((band) => band.status), profile.below];
  return fromBestToWorst.indexOf(a) < fromBestToWorst.indexOf(b) ? b : a;
}
