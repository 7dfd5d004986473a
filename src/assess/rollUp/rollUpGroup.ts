import type { ScoreRollUp } from '../../calculate/rollUpScores.js';
import type { Text } from '../../model/text.js';
import type { LeftOut, LeftOutReason } from '../leftOut.js';

/** How much of something is met. */
export interface ShareMet {
  /** How many are met. */
  readonly metCount: number;
  /** Of how many it is known whether they are met. */
  readonly knownCount: number;
  /** Of how many it is not known. */
  readonly unknownCount: number;
  /** Met over known; `null` when nothing is known. */
  readonly metRatio: number | null;
}

/** A weighted mean of progress, with how much of the group it rests on. */
export interface MeanProgress {
  /** The mean, 0 to 1; `null` when no progress is known. */
  readonly meanRatio: number | null;
  /** Why there is no mean; `null` when there is one. */
  readonly reason: LeftOutReason | null;
  /** Targets that went in. */
  readonly includedCount: number;
  /** Targets that went in, over all targets of the group; `null` for an empty group. */
  readonly coverageRatio: number | null;
  /** The same by weight; `null` where an indicator of the group has none. */
  readonly weightCoverageRatio: number | null;
}

/** How the targets of one group stand together. */
export interface RollUpGroup {
  /** Plan whose project, task or unit it is; `null` for a group that is of no single plan. */
  readonly planId: string | null;
  /** What the targets have in common: an enumeration value, an id, a code or a printed category; `null` for none. */
  readonly key: string | null;
  /** The group in words. */
  readonly label: Text;
  readonly targetCount: number;
  /** Targets with a status other than `notAssessable`. */
  readonly assessableCount: number;
  /** These over all targets; `null` for an empty group. */
  readonly assessableRatio: number | null;
  /** Targets by status; every status of the profile is there, best first, 0 where there is none. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** The worst status of a target that could be judged; `null` when none could. */
  readonly worstStatus: string | null;
  /** Weighted mean of progress, each clamped to 0–1. */
  readonly progress: MeanProgress;
  /** Share met, every target a row of its own. */
  readonly rowsMet: ShareMet;
  /** Share met, a row that holds several indicators counted as so many. */
  readonly indicatorsMet: ShareMet;
  /** Nested mean of scores; `null` under a profile without scores. */
  readonly scores: ScoreRollUp | null;
  /** What the status, the shares and the mean do without, and why. */
  readonly leftOut: readonly LeftOut[];
}
