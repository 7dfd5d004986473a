import type { PeriodContext } from '../parsedPeriod.js';

/** What is known around a piece of an expression. */
export interface LexContext extends PeriodContext {
  /** The year of the last time in front of it. */
  readonly yearTold?: number;
}
