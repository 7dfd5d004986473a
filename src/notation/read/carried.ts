import type { ValueOf } from '../../model/label.js';
import type { Period } from '../../quantity/period.js';
import type { TimeLexeme } from '../lex/lexeme.js';
import type { Adverb, Clause, GoverningVerb, Words } from './clause.js';

/** What earlier clauses leave for later ones. */
export interface Carried {
  readonly time: TimeLexeme | null;
  readonly verb: GoverningVerb | null;
  readonly adverbs: ReadonlySet<Adverb>;
  readonly commitment: Clause['commitment'];
  /** True where the word for it stands inside an item and does not lead the list: …力争达到20%. */
  readonly isOwnCommitment: boolean;
  readonly isEstimated: boolean;
  readonly comparator: ValueOf<'comparator'> | null;
  readonly name: Words | null;
  readonly unit: string | null;
  /** How many there are to be of what the clause in front counts. */
  readonly count: number | null;
  /** True where it is one of several that are counted. */
  readonly isListed: boolean;
  /** Name of the share that a list goes on about: 城市社区覆盖率100%、农村社区80%. */
  readonly series: string | null;
  readonly from: Period | null;
  /** For whom each the sentence is: 各市整合园区，做大1—2个集群. */
  readonly scope: Words | null;
  /** True where a list of parts goes on: 其中农村10家、城镇20家. */
  readonly isPart: boolean;
}
