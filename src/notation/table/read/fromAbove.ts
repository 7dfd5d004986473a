import type { ValueOf } from '../../../model/label.js';
import type { Unit } from '../../../quantity/unit.js';

/** What rows leave for the rows below them, where merged cells came out empty. */
export interface FromAbove {
  readonly category: string | null;
  readonly group: string | null;
  readonly attribute: ValueOf<'attribute'> | null;
  readonly name: string | null;
  /** Unit of the indicator that parts may follow, and of the group. */
  readonly unit: Unit | null;
  readonly categoryUnit: Unit | null;
}

export const nothingAbove: FromAbove = {
  category: null,
  group: null,
  attribute: null,
  name: null,
  unit: null,
  categoryUnit: null,
};
