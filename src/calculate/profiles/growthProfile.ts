import type { Bands, ProfileBase } from './profile.js';

/** One piece of a score: from its lower end up to the piece above, slope × measure + intercept. */
export interface ScorePiece {
  /** Lower end, which belongs to the piece; `null` in the last piece, which has none. */
  readonly from: number | null;
  readonly slope: number;
  readonly intercept: number;
}

/** Bands of a measure, and a score that goes with it. */
export interface ScoredBands<S extends string = string> extends Bands<S> {
  /** Pieces of the score, the highest first. */
  readonly score: readonly ScorePiece[];
}

/** How thresholds shrink near a natural limit, where large growth is no longer possible. */
export interface LimitShrink {
  /** Exponent a of the factor C = 1 − (distance)^a. */
  readonly exponent: number;
  /** Score of a series that starts at its limit and does not fall back. */
  readonly scoreAtLimit: number;
}

/** By compound growth per year: against the growth the target requires, or by itself where there is no target. */
export interface GrowthProfile<S extends string = string> extends ProfileBase<S> {
  readonly method: 'growthRatio';
  /** Bands of the ratio of observed to required growth. */
  readonly withTarget: ScoredBands<S>;
  /** Bands of the growth per year, 0.01 for 1%, counted positive in the desired direction. */
  readonly withoutTarget: ScoredBands<S>;
  /** Lowest and highest score. */
  readonly scoreRange: { readonly min: number; readonly max: number };
  /** Status and score of a target that is met, whatever its growth; `null` where growth decides even then. */
  readonly whenMet: { readonly status: S; readonly score: number } | null;
  /** What stands for a baseline or target of zero; `null` where such a series cannot be judged. */
  readonly zeroReplacedBy: number | null;
  /** Whether series below zero are judged, mirrored. */
  readonly acceptsNegative: boolean;
  /** What a natural limit does to thresholds above zero, without a target; `null` where nothing. */
  readonly limitShrink: LimitShrink | null;
  /** Bands of a mean of scores, and the status when every scored target under it is met. */
  readonly rollUp: Bands<S> & { readonly whenAllMet: S | null };
}
