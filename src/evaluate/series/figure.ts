import type { ReasonCode } from '../../calculate/known.js';
import type { Comparator } from '../../calculate/satisfies.js';
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
  /** Set when the value only bounds the truth. */
  readonly bound: Bound | null;
}

/** How a figure comes from observations: the newest of them, their sum, their mean, or a change since the start. */
export type FigureRule = 'latest' | 'sum' | 'mean' | 'change' | 'compound' | 'pooled';

/** How far a figure bounds the truth, and why it does no more. */
export interface Bound {
  /** The truth is … the value. */
  readonly comparator: Comparator;
  readonly reason: ReasonCode;
}
