import type { ValueOf } from '../../model/label.js';
import type { Stretch } from './stretch.js';

/** What the words on one side of a number say of it, and where they end. */
export interface Bound {
  readonly at: number;
  readonly comparator: ValueOf<'comparator'> | null;
  readonly isRound: boolean;
  readonly spans: readonly Stretch[];
}
