import type { Known } from '../../calculate/known.js';
import type { Verdict } from '../../calculate/profiles/verdict.js';
import type { Comparator } from '../../calculate/satisfies.js';
import type {
  Derivation,
  HoldEvaluation,
  ProjectionEvaluation,
  RecordEvaluation,
} from '../../model/evaluation.js';
import type { ValueOf } from '../../model/label.js';
import type { Rational } from '../../quantity/rational.js';
import type { Figure } from '../series/figure.js';

type TruthName = 'isMet' | 'isMetAtBaseline';
type OtherName = 'status' | 'projection' | 'trend';

/** The quantities of an evaluation that are numbers. */
export type NumberName = Exclude<ValueOf<'quantity'>, TruthName | OtherName>;

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
