import type { Finding } from '../finding/finding.js';
import type { ValueOf } from '../model/label.js';
import type { QuantityValue } from '../model/quantityValue.js';
import type { Unit } from '../quantity/unit.js';
import type { Span } from './parsedTarget.js';

/** A printed quantity: 1.5万件, 不低于95%, 3家至5家. */
export interface ParsedQuantity {
  /** The value in `unit`, or the range in its place; `null` for a number left open, such as 数十家. */
  readonly value: QuantityValue | null;
  /** Unit spelled plainly, with 万 and 亿 multiplied out of it unless the context's unit has them; `null` when none is printed. */
  readonly unit: Unit | null;
  /** Decimal places by which 千, 万, 亿 … behind the digits were multiplied into the value: 4 for 万, 0 for none. */
  readonly scale: number;
  /** The comparison that is printed; `null` for a bare figure. */
  readonly comparator: ValueOf<'comparator'> | null;
  /** True where the words say that the figure is round: 约, 左右, 余, 多, 近. */
  readonly isApproximate: boolean;
  /** Where its parts stand. */
  readonly spans: {
    readonly printed: Span;
    readonly figure?: Span;
    readonly unit?: Span;
    readonly comparator?: Span;
  };
}

/** A quantity, or the reasons why there is none. */
export interface QuantityReading {
  readonly quantity: ParsedQuantity | null;
  readonly findings: readonly Finding[];
}
