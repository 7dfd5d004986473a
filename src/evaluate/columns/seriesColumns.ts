/**
 * What each series is to be judged by, as columns: one entry a series, a level target each. Baseline, goal and figures
 * of one series count the same decimal place, whichever it is: it cancels out.
 */
export interface SeriesColumns {
  /** Time the series starts from, as its place in `periods`: the baseline's own, else the end of the base year. */
  readonly startsAt: ArrayLike<number>;
  /** Baseline b, a whole number of at most 15 digits. */
  readonly baseline: ArrayLike<number>;
  /** 1 where there is a baseline, 0 where there is none. Left out: every series has one. */
  readonly hasBaseline?: ArrayLike<number>;
  /** Goal g, a whole number of at most 15 digits. */
  readonly goal: ArrayLike<number>;
  /** How a figure must compare with the goal, as its place in `columnCodes.comparator`. */
  readonly comparator: ArrayLike<number>;
  /** Deadline, as its place in `periods`, where `null` stands for none. */
  readonly by: ArrayLike<number>;
}
