import type { Target } from '../../model/target/target.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Rational } from '../../quantity/rational.js';
import type { ChosenOptions } from '../evaluationOptions.js';
import type { Ground } from '../kinds/kind.js';

/** How a statement is looked at: by which rules, and through which interim goals. */
export interface View extends ChosenOptions {
  /** Target whose statement it is. */
  readonly target: Target;
  readonly ground: Ground;
  /** Interim goals of the same indicator, in order of time. */
  readonly interimGoals: readonly DatedGoal[];
}

/** A goal and the day it is due. */
export interface DatedGoal {
  readonly endsOn: CalendarDate;
  readonly goal: Rational;
}
