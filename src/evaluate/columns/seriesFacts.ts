/** What every series is judged by, gathered and checked. Times are as in the calendar, 0 for none. */
export interface SeriesFacts {
  /** Row of the figure in force; −1 without one. */
  readonly row: Int32Array;
  /** Its value x; 0 without one. */
  readonly value: Float64Array;
  /** Its time. */
  readonly on: Int32Array;
  /** 1 where there is a baseline. */
  readonly hasBaseline: Uint8Array;
  /** Baseline b; 0 without one. */
  readonly baseline: Float64Array;
  /** Time of the baseline, or the end of the base year. */
  readonly startsAt: Int32Array;
  /** Goal g. */
  readonly goal: Float64Array;
  /** Place of the comparator. */
  readonly comparator: Uint8Array;
  /** Deadline. */
  readonly by: Int32Array;
}
