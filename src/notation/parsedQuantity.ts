import type { Finding } from '../finding/finding.js';
import type { ValueOf } from '../model/label.js';
import type { QuantityValue } from '../model/quantityValue.js';
import type { Unit } from '../quantity/unit.js';
import type { Span } from './parsedTarget.js';

/** A printed quantity: 1.5万件, 不低于95%, 3家至5家. */
export interface ParsedQuantity {
  /** The value in `unit` as printed (1.5 of 万件), or the range in its place; `null` for a number left open (数十家). */
  readonly value: QuantityValue | null;
  /** Unit spelled plainly, its scale with it (万件, 亿元); that of the context where none is printed; `null` without one. */
  readonly unit: Unit | null;
  /** Decimal places that 千, 万, 亿 … behind the digits stand for: 4 for both 1.5万 (15000) and 1.5万件 (1.5, in 万件). */
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
