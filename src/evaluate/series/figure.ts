import type { ReasonCode } from '../../calculate/known.js';
import type { Comparator } from '../../calculate/satisfies.js';
import type { ValueOf } from '../../model/label.js';
import type { Observation } from '../../model/observation.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';

/** What is known of a series at a time, in the indicator's unit, with the observations it was made of. */
export interface Figure {
  readonly value: Rational;
  /** Time it is of; a span for a total of several years. */
  readonly period: Period;
  /** Last day of that time: the day it holds as of. */
  readonly endsOn: CalendarDate;
  /** How it was made of the observations. */
  readonly from: FigureRule;
  readonly observations: readonly Observation[];
  /** What a change or a growth is counted from. */
  readonly since?: Since;
  /** Set when the value only bounds the truth. */
  readonly bound: Bound | null;
}

/** The figure that a change or a growth is counted from. */
interface Since {
  readonly value: Rational;
  readonly period: Period;
}

/** How a figure comes from observations: the newest of them, their sum, their mean, a change since the start … */
export type FigureRule = ValueOf<'figureRule'>;

/** How far a figure bounds the truth, and why it does no more. */
export interface Bound {
  /** The truth is … the value. */
  readonly comparator: Comparator;
  readonly reason: ReasonCode;
}
