import type { Finding } from '../../finding/finding.js';
import type { Inferred } from '../../model/inferred.js';
import type { Statement } from '../../model/target/statement.js';
import type { Clause } from '../read/clause.js';

type OfEveryKind = 'origin' | 'printed' | 'by' | 'commitment' | 'estimated' | 'citations' | 'inferred';

/** The kind of a statement and the fields of that kind, with the unit. */
type KindFields = Statement extends infer S ? (S extends Statement ? Omit<S, OfEveryKind> : never) : never;

/** What the reader of a kind makes of a clause. */
export interface KindReading {
  readonly fields: KindFields;
  readonly inferred?: Inferred;
  readonly findings?: readonly Finding[];
  /** Other readings of the same words. */
  readonly readings?: readonly KindReading[];
}

/** Reads a clause as one kind of target; `null` when it is not of that kind. */
export type KindReader = (clause: Clause) => KindReading | null;
