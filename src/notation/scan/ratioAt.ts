import type { Amount } from './amount.js';
import { arabicNumber } from './arabicNumber.js';
import type { ScannedNumber } from './scannedNumber.js';

/** 18:1, 1:0.8: a proportion, told by the side that is not 1. */
export function ratioAt(text: string, number: ScannedNumber): Amount | null {
  const colon = number.end;
  const other = text.charAt(colon) === ':' && !number.isChinese ? arabicNumber(text, colon + 1) : null;
  const [above, below] = [Number(number.decimal), Number(other?.decimal)];
  if (!other || (above !== 1 && below !== 1)) return null;
  const told = below === 1 ? number : other;
  return {
    number,
    digits: [told.start, told.end],
    end: other.end,
    value: below === 1 ? above : below,
    unit: below === 1 ? '∶1' : '1∶',
    unitSpan: below === 1 ? [colon, other.end] : [number.start, colon + 1],
    places: 0,
    isMore: false,
    isRounded: false,
    isDoubtful: false,
    bracketEnd: false,
  };
}
