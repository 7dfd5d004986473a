import type { ScannedNumber } from './scannedNumber.js';
import type { Stretch } from './stretch.js';

/** A number with its scale, its unit and 余 or 多, before the words around it are looked at. */
export interface Amount {
  readonly digits: Stretch;
  readonly end: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly unitSpan: Stretch | null;
  readonly places: number;
  readonly isMore: boolean;
  readonly isRounded: boolean;
  readonly isDoubtful: boolean;
  readonly number: ScannedNumber;
  readonly bracketEnd: boolean;
}
