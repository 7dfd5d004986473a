import type { Known, ReasonCode } from '../../calculate/known.js';
import type { Comparator } from '../../calculate/satisfies.js';
import type { Direction } from '../../model/indicator.js';
import type { ValueOf } from '../../model/label.js';
import type { ProgressRecord } from '../../model/progressRecord.js';
import type { Period } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import type { Figure } from '../series/figure.js';
import type { DoneTime } from './doneTime.js';

/**
 * What a kind of target makes of a statement. The forms are judged by different rules: a course towards a goal, a level
 * held in every period, a deed that is done or not, a duty that returns, and words without a measure.
 */
export type Answer = Course | Hold | Deed | Duty | Words;

/** How a goal was found: the formula, and the numbers put in by their symbols. */
export interface GoalRule {
  readonly formula: ValueOf<'goalFormula'>;
  readonly inputs: Readonly<Record<string, number>>;
}

/** What courses and holds have in common. */
interface Measured {
  /** Whether more or less is better; `null` when not stated. */
  readonly direction: Direction | null;
  /** Whether the figures are places, of which ratios say nothing. */
  readonly isPlace: boolean;
  /** How a figure must compare with the goal; `null` where that does not say it all. */
  readonly comparator: Comparator | null;
  /** The goal g, in the unit of the series. */
  readonly goal: Known<Rational>;
  readonly goalRule: GoalRule;
  /** The figure x that is judged now. */
  readonly figure: Known<Figure>;
  /** Whether a figure, in the unit of the series, satisfies the statement. */
  readonly isMetBy: (value: Rational) => Known<boolean>;
  /** The stretch that progress is measured on. */
  readonly way: Way;
}

/** A goal to be reached by a day, and then reached for good. */
export interface Course extends Measured {
  readonly form: 'course';
  /** Set where the goal itself moves, so that it cannot be achieved before the deadline. */
  readonly isGoalMoving: boolean;
}

/** From where to where the way goes, and how far it has been made. */
export interface Way {
  readonly start: Known<Rational>;
  readonly startsAt: Period;
  readonly goal: Known<Rational>;
  readonly made: Known<Rational>;
  /** What it is measured in: the series itself, a count from zero, or the gap to something else. */
  readonly scale: 'series' | 'count' | 'gap';
  /** Set where the start is a total that the years' figures are added to. */
  readonly addsUp?: boolean;
}

/** Something to be kept up in every period: it cannot be achieved early, and is missed once and for all. */
export interface Hold extends Measured {
  readonly form: 'hold';
  /** The periods that were due by the date of evaluation. */
  readonly periods: readonly HeldPeriod[];
  /** The verdict over all of them where it is not "each of them"; `null` where it is. */
  readonly overall: Known<boolean> | null;
  /** Sum of the figures of a flow since the start; `null` where a sum says nothing. */
  readonly total: Known<Rational> | null;
  /** Why the baseline can neither pass nor fail; `null` where it is judged like any other figure. */
  readonly baselineReason: ReasonCode | null;
}

/** How one due period went. */
export interface HeldPeriod {
  readonly period: Period;
  /** The figure, in the unit of the series; or why there is none. */
  readonly value: Known<Rational>;
  /** Whether it passed; `notApplicable` when there was nothing to measure. */
  readonly hasPassed: Known<boolean>;
}

/** Something that is done or not. */
export interface Deed {
  readonly form: 'deed';
  /** Whether it is done by now. */
  readonly isDone: Known<boolean>;
  /** When it was done, as far as that is known; `null` when it is not done. */
  readonly time: DoneTime | null;
  /** The newest record of it. */
  readonly record: ProgressRecord | null;
}

/** Something that is done again in every period. */
export interface Duty {
  readonly form: 'duty';
  /** The periods that were due by the date of evaluation. */
  readonly periods: readonly HeldPeriod[];
  /** Why its periods cannot be told; `null` where they can. */
  readonly reason: ReasonCode | null;
  /** The newest record of it. */
  readonly record: ProgressRecord | null;
}

/** Words without a measure: never met, never missed. */
export interface Words {
  readonly form: 'words';
  readonly reason: ReasonCode;
}
