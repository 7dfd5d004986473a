import type { ValueOf } from '../../model/label.js';
import type { AssessReason } from '../assessReason.js';

/** How a whole is dealt out. */
export type DecompositionMethod = ValueOf<'decompositionMethod'>;

/** One part of a whole that was dealt out. */
export interface DecomposedPart {
  /** Region, year or whatever the caller named. */
  readonly id: string;
  /** What it is given. All amounts together are the total, of a path the total less its start, to the last digit. */
  readonly amount: number;
  /** What it would be given if nothing were rounded. */
  readonly quota: number;
  /** Of a path: the level at the end of this part; else `null`. */
  readonly level: number | null;
}

/** A whole, dealt out over its parts. */
export interface Decomposition {
  readonly method: DecompositionMethod;
  readonly total: number;
  /** Digits after the point that the amounts are rounded to. */
  readonly decimals: number;
  /** The parts in the order given; `null` when the whole cannot be dealt out like this. */
  readonly parts: readonly DecomposedPart[] | null;
  /** Sum of the amounts less the whole: 0, unless amounts were given by hand. */
  readonly difference: number | null;
  /** Why there are no parts, or why they are not the whole; `null` when all is well. */
  readonly reason: AssessReason | null;
}
