import type { Period } from '../../quantity/period.js';
import type { TimeLexeme } from '../lex/lexeme.js';
import type { Clause } from './clause.js';

/** The deadline of a clause, where it comes from, and the years it is over. */
export interface ClauseTime {
  readonly by: string | null;
  readonly byBasis: Clause['byBasis'];
  readonly window: Period | null;
  readonly isOverYears: boolean;
  readonly time: TimeLexeme | null;
}
