import type { ValueOf } from '../../../model/label.js';

/** What rows leave for the rows below them, where merged cells came out empty. */
export interface FromAbove {
  readonly category: string | null;
  readonly group: string | null;
  readonly attribute: ValueOf<'attribute'> | null;
  readonly name: string | null;
}

export const nothingAbove: FromAbove = { category: null, group: null, attribute: null, name: null };
