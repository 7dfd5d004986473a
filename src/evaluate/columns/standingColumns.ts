import type { ComputedColumn } from './computedColumn.js';

/** How every series stands, as columns; each quantity is defined as in an evaluation of objects. */
export interface StandingColumns {
  /** Row of the figure in force, −1 where there is none. Its value and period stand in the columns given. */
  readonly row: Int32Array;
  /** Whether it satisfies the target: 1 yes, 0 no, 255 not known. */
  readonly isMet: ComputedColumn<Uint8Array>;
  /** Share of the way that is done, (x − b) / (g − b). */
  readonly progressRatio: ComputedColumn;
  /** Share of the time that has passed, in whole months. */
  readonly elapsedRatio: ComputedColumn;
  /** Progress over elapsed time, on the linear path. */
  readonly paceRatio: ComputedColumn;
  /** Status by the bands of `timeProgress`, as its place in `columnCodes.status`: 0 is `notAssessable`. */
  readonly status: ComputedColumn<Uint8Array>;
}
