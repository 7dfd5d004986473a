import type {
  Derivation,
  HoldEvaluation,
  ProjectionEvaluation,
  RecordEvaluation,
} from '../../model/evaluation.js';
import type { ValueOf } from '../../model/label.js';
import type { Rational } from '../../quantity/rational.js';
import type { Known, ReasonCode } from '../known.js';
import type { Comparator } from '../satisfies.js';
import type { Figure } from '../series/figure.js';

type TruthName = 'isMet' | 'isMetAtBaseline';
type OtherName = 'status' | 'projection' | 'trend';

/** The quantities of an evaluation that are numbers. */
export type NumberName = Exclude<ValueOf<'quantity'>, TruthName | OtherName>;

/** A status; `reason` tells why it is `notAssessable`, and is `null` otherwise. */
export interface Verdict {
  readonly status: string;
  readonly reason: ReasonCode | null;
  readonly score?: number | null;
  readonly isNearEdge?: boolean;
}

/** What is found out about a statement, exact, each quantity with the reason where it is not known. */
export interface Judgement {
  readonly comparator: Comparator | null;
  readonly numbers: Readonly<Record<NumberName, Known<Rational | number>>>;
  readonly isMet: Known<boolean>;
  readonly isMetAtBaseline: Known<boolean>;
  readonly figure: Figure | null;
  readonly projection: Known<ProjectionEvaluation>;
  readonly trend: Known<{ readonly direction: ValueOf<'trendDirection'> }>;
  readonly hold: HoldEvaluation | null;
  readonly record: RecordEvaluation | null;
  readonly verdict: Verdict;
  readonly derivation: Derivation;
}
