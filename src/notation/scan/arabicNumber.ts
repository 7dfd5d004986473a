import type { ScannedNumber } from './scannedNumber.js';

const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charAt(end))) end += 1;
  return end;
}

/** Behind the last group of three of 1,234,567 or 1 131; `at` where the groups are not all of three. */
function groupsEnd(text: string, at: number, first: number): number {
  const separator = text.charAt(first);
  if (first - at > 3 || (separator !== ',' && separator !== '，' && separator !== ' ')) return first;
  let end = first;
  while (text.charAt(end) === separator && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
}

/**
 * Digits with a decimal point and groups of thousands at a place. A number right behind a Latin letter (PM2.5, A4)
 * belongs to a name and is none.
 */
export function arabicNumber(text: string, at: number): ScannedNumber | null {
  const isInside =
    isDigit(text.charAt(at - 1)) || (text.charAt(at - 1) === '.' && isDigit(text.charAt(at - 2)));
  if (!isDigit(text.charAt(at)) || isInside) return null;
  const whole = groupsEnd(text, at, digitsEnd(text, at));
  const fraction = text.charAt(whole) === '.' ? digitsEnd(text, whole + 1) : whole;
  const end = fraction > whole + 1 ? fraction : whole;
  return {
    start: at,
    end,
    decimal: text.slice(at, end).replace(/[,， ]/g, ''),
    divisor: 1,
    isPercent: false,
    isChinese: false,
    isMagnitude: false,
    isOpen: false,
    isDoubtful: text.slice(at, end).includes('，'),
  };
}
