import type { Statement } from '../../model/target/statement.js';
import type { TargetKind } from '../../model/target/target.js';
import type { Rational } from '../../quantity/rational.js';
import type { Known } from '../known.js';
import type { Comparator } from '../satisfies.js';
import type { Series } from '../series.js';

/** The statements of one kind of target. */
export type StatementOf<K extends TargetKind> = Extract<Statement, { kind: K }>;

/** What a statement asks of its series. Everything else follows from it, the same for all kinds. */
interface Criterion {
  /** How a figure must compare with the goal; `null` where that does not say it all. */
  readonly comparator: Comparator | null;
  /** The goal g, in the unit of the series. */
  readonly goal: Known<Rational>;
  /** Whether a figure, in the unit of the series, satisfies the statement. */
  readonly isMetBy: (value: Rational) => Known<boolean>;
}

/** How one kind of target is to be understood. */
export type KindRule<K extends TargetKind> = (statement: StatementOf<K>, series: Series) => Criterion;
