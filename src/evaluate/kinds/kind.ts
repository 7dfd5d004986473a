import type { Known } from '../../calculate/known.js';
import type { Tolerance } from '../../calculate/tolerance.js';
import type { ProgressRecord } from '../../model/progressRecord.js';
import type { RelativeReference } from '../../model/target/relative.js';
import type { Statement } from '../../model/target/statement.js';
import type { TargetKind } from '../../model/target/target.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import type { Series } from '../series/series.js';
import type { Answer } from './answer.js';

/** The statements of one kind of target. */
export type StatementOf<K extends TargetKind> = Extract<Statement, { kind: K }>;

/** Kinds that may stand without an indicator. */
export type FreeKind = 'milestone' | 'structure' | 'recurring' | 'qualitative' | 'unset';

/** Kinds that are measured on a series. */
export type MeasuredKind = Exclude<TargetKind, FreeKind>;

/** What every statement is judged on. */
export interface Ground {
  readonly asOf: CalendarDate;
  /** The plan's base year: duties of every year fall due from the next one on. */
  readonly baseYear: number;
  /** What “about” means; `null` when the caller does not say. */
  readonly tolerance: Tolerance | null;
  /** The target's progress records that are known on the date of evaluation, oldest first. */
  readonly records: readonly ProgressRecord[];
  /** Series of the target's indicator; `null` for a target without one. */
  readonly series: Series | null;
  /** The figure of a reference series at the end of a period, in the unit of the target's own series. */
  readonly referenceAt: (reference: RelativeReference, at: Period) => Known<Rational>;
}

/** What a statement with a figure is judged on. */
export interface MeasuredGround extends Ground {
  readonly series: Series;
}

/** How one kind of target is to be understood: what it asks, and how the series or the records answer. */
export type MeasuredRule<K extends MeasuredKind> = (
  statement: StatementOf<K>,
  ground: MeasuredGround,
) => Answer;

/** The same for a kind that may stand without an indicator. */
export type FreeRule<K extends FreeKind> = (statement: StatementOf<K>, ground: Ground) => Answer;
