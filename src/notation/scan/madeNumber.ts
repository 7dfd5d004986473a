import type { ScannedNumber } from './scannedNumber.js';

/** A number in Chinese numerals, with what is special about it. */
export const madeNumber = (
  start: number,
  end: number,
  decimal: number | string,
  more: Partial<ScannedNumber> = {},
): ScannedNumber => ({
  start,
  end,
  decimal: String(decimal),
  divisor: 1,
  isPercent: false,
  isChinese: true,
  isMagnitude: false,
  isOpen: false,
  ...more,
});
