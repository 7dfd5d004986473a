import type { ValueOf } from '../../model/label.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Comparable } from '../../quantity/comparable.js';
import type { Rational } from '../../quantity/rational.js';
import type { Known } from '../known.js';

/** How a series is projected beyond its last figure. An explicit choice, named in every result. */
export type ProjectionName = ValueOf<'projection'>;

/** A figure of a series, as of the last day of its time. */
export interface DatedFigure {
  readonly endsOn: CalendarDate;
  readonly value: Rational;
}

/** A figure at the end of its time. */
export interface Point {
  /** Whole months from the first figure of the series. */
  readonly months: number;
  readonly value: Rational;
}

/** Where a series is heading: months from its first figure → value. It rises, falls or stays, and never turns. */
export type Trend = (months: number) => Comparable;

/** How a trend is found. */
export interface ProjectionMethod {
  /** The least number of figures it takes; `last` is the number of changes asked for. */
  readonly leastPoints: (last: number | undefined) => number;
  /** The trend of at least so many figures, in order of time, no two of one time. */
  readonly trendOf: (points: readonly Point[], last: number | undefined) => Known<Trend>;
}

/** What else bears on a projection. */
export interface ProjectionOptions {
  /** How many of the last changes `meanChange` takes; left out, five, or four where there are no more. */
  readonly last?: number | undefined;
  /** Values the series cannot pass. */
  readonly limits?: { readonly min?: Rational | undefined; readonly max?: Rational | undefined } | undefined;
}
