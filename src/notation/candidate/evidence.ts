import type { ParsedTarget } from '../parsedTarget.js';
import type { Passage } from '../passage/passagesOf.js';

/** All that is looked at to judge one target of running text. */
export interface Evidence {
  readonly target: ParsedTarget;
  /** Words of the clause, blanks taken out. */
  readonly clause: string;
  /** Words right in front of the clause, a few. */
  readonly before: string;
  readonly sentence: string;
  readonly passage: Passage;
  /** True where the sentence, or one before it in the paragraph, prints a deadline. */
  readonly hasDeadline: boolean;
}
