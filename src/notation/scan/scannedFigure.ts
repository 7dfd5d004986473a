import type { ValueOf } from '../../model/label.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import type { Stretch } from './stretch.js';

/** A figure with its unit and the words that compare it, as they stand in the plain text. */
export interface ScannedFigure {
  readonly start: number;
  readonly end: number;
  readonly digits: Stretch;
  readonly unitSpan: Stretch | null;
  /** Words in front and behind that compare. */
  readonly comparatorSpans: readonly Stretch[];
  /** `null` for a number left open. */
  readonly value: QuantityValue | null;
  readonly unit: string | null;
  /** Decimal places of 万, 亿 … behind the digits. */
  readonly places: number;
  readonly comparator: ValueOf<'comparator'> | null;
  readonly isRound: boolean;
  /** True inside 〔 〕 or [ ]. */
  readonly isBracketed: boolean;
  /** True for Chinese numerals: 一个 may be an article. */
  readonly isChinese: boolean;
  /** True where groups of digits are parted by a full-width comma, or a fraction could be two figures. */
  readonly isDoubtful: boolean;
  /** True where the value had to be rounded. */
  readonly isRounded: boolean;
  /** Behind the figure stands something that a number cannot go on with: 12.5.3. */
  readonly isBroken: boolean;
}
