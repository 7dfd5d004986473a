import type { Text } from '../../model/text.js';
import type { KindReading } from '../kinds/kindReading.js';
import type { Clause } from '../read/clause.js';

/** Why a reading may be wrong although every word of it was known. */
export interface Doubt {
  /** The words that raise it, as they stand in the clause. */
  readonly words: string;
  readonly why: Text;
}

/** Looks at a clause and what was made of it; `null` when nothing is strange about them. */
export type DoubtRule = (clause: Clause, reading: KindReading) => Doubt | null;
