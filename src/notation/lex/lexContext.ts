import type { PeriodContext } from '../parsedPeriod.js';

/** What is known around a piece of an expression. */
export interface LexContext extends PeriodContext {
  /** The year of the last time in front of it. */
  readonly yearTold?: number;
  /** The year of a month or a day that is printed in front: 年底 is its end. */
  readonly yearParted?: number;
}
