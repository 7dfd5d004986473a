import type { ValueOf } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { GrowthProfile } from './growthProfile.js';

/** Status of a target under a profile. */
export type StatusName = ValueOf<'status'>;

/** Name of a status profile. */
export type ProfileName = ValueOf<'profile'>;

/** A status that a profile can give, with the words for it. */
export interface StatusEntry<S extends string = string> {
  /** Its name in results. */
  readonly status: S;
  /** What a reader sees. */
  readonly label: Text;
}

/** One band of a measure of which more is better: from its lower edge up to the next band. */
export interface Band<S extends string = string> {
  /** Status of a target in this band. */
  readonly status: S;
  /** Lower edge. */
  readonly from: number;
  /** Whether the edge itself belongs to this band. */
  readonly includesFrom: boolean;
}

/** The bands of a measure, from the top down. */
export interface Bands<S extends string = string> {
  /** The bands, the highest edge first. */
  readonly bands: readonly Band<S>[];
  /** Status below the last band. */
  readonly below: S;
}

/** What every status profile tells of itself. It is data alone, and survives a JSON file. */
export interface ProfileBase<S extends string = string> {
  /** Its name in results. */
  readonly id: string;
  /** Its name for a reader. */
  readonly name: Text;
  /** Where the words and the numbers come from. */
  readonly source: Text;
  /** Address of the source, where there is one. */
  readonly sourceUrl?: string;
  /** Every status it can give, best first, `notAssessable` last. */
  readonly statuses: readonly StatusEntry<S>[];
}

/** By pace: progress made over progress expected by now. */
export interface PaceProfile<S extends string = StatusName> extends ProfileBase<S>, Bands<S> {
  readonly method: 'pace';
  /** From the deadline on, when met. */
  readonly whenMet: S;
  /** From the deadline on, when not met. */
  readonly whenNotMet: S;
  /** When met before the deadline. */
  readonly whenMetEarly: S;
  /** Best status of a target that has gone the whole way and is still not met, as `>90` at exactly 90. */
  readonly bestWhenUnmet: S;
}

/** By where the observed growth leads: share of the way from baseline to goal done by the deadline. */
export interface ProjectedShareProfile<S extends string = string> extends ProfileBase<S>, Bands<S> {
  readonly method: 'projectedShare';
  /** The growth is carried on as a rate, or as an amount a year. */
  readonly projection: 'geometric' | 'linear';
  /** When the figure at hand meets the target. */
  readonly whenMet: S;
}

/** One band of a measure of which less is better: up to its upper edge. */
export interface ShortfallBand<S extends string = string> {
  /** Status of a target in this band. */
  readonly status: S;
  /** Upper edge. */
  readonly upTo: number;
  /** Whether the edge itself belongs to this band. */
  readonly includesUpTo: boolean;
}

/** A status for each outcome of two yes-or-no facts, of which the first weighs more. */
export interface StatusByFacts<S extends string = string> {
  /** Both are so. */
  readonly both: S;
  /** The first is so, the second is not. */
  readonly firstAlone: S;
  /** The second is so, the first is not. */
  readonly secondAlone: S;
  /** Neither is so. */
  readonly neither: S;
}

/** By what the mean of the last yearly changes leaves undone at the deadline, as a share of what is missing today. */
export interface ShortfallShareProfile<S extends string = string> extends ProfileBase<S> {
  readonly method: 'shortfallShare';
  /** Yearly changes that are averaged, where so many are known. */
  readonly changes: number;
  /** Fewest yearly changes that will do. */
  readonly fewestChanges: number;
  /** The bands, the lowest edge first. */
  readonly bands: readonly ShortfallBand<S>[];
  /** Status beyond the last band of a series that moves towards its target. */
  readonly beyond: S;
  /** Status beyond the last band of any other. */
  readonly wrongDirection: S;
  /**
   * For what is to be kept every year, and for a target that is met or due. First: the newest figure meets it. Second:
   * the mean change does not lead away from there, or leads there where it is not met. Left out: what is to be kept
   * cannot be judged, and a target that is met or due is judged by the bands.
   */
  readonly everyYear?: StatusByFacts<S>;
  /**
   * Without a target. First: the mean change goes the desired way. Second: the last change does. Left out: a series
   * without a target cannot be judged.
   */
  readonly directionOnly?: StatusByFacts<S>;
}

/** For a set of targets: share of them that are met. */
export interface ShareMetProfile<S extends string = string> extends ProfileBase<S>, Bands<S> {
  readonly method: 'shareMet';
}

/** A rule that turns figures into a status. `method` tells which; edges and words are the profile's own. */
export type StatusProfile =
  | PaceProfile<string>
  | GrowthProfile
  | ProjectedShareProfile
  | ShortfallShareProfile
  | ShareMetProfile;
