import { chineseShare } from './chineseShare.js';
import { madeNumber } from './madeNumber.js';
import { digits, isDigit, isTen, numeralValue, runEnd } from './numeral.js';
import type { ScannedNumber } from './scannedNumber.js';

// 数十, 几百, 成百上千: a number that is not told.
const openPattern =
  /^(?:数[十百千万亿]+|几[十百千万亿]*|成[百千]上[千万]|若干|上[百千万](?=[余多])|(?:[一二两三四五六七八][两三四五六七八九]十?|十来)(?=[个家张件座所项条名户支台公]))/;

/** A number in Chinese numerals at a place: 十五, 一百二十, 四分之三, 七成, 数十. */
export function chineseNumber(text: string, at: number): ScannedNumber | null {
  // In the middle of a numeral no other one begins.
  if (isDigit(text.charAt(at - 1)) || isTen(text.charAt(at - 1))) return null;
  const open = openPattern.exec(text.slice(at, at + 8));
  if (open) return madeNumber(at, at + open[0].length, 0, { isOpen: true });
  const end = runEnd(text, at);
  const value = end > at ? numeralValue(text.slice(at, end)) : null;
  const share = chineseShare(text, at, value, end);
  if (share) return share;
  if (value === null || end === at) return null;
  const isMagnitude = !isDigit(text.charAt(at)) && !/^十/.test(text.slice(at, at + 1));
  if (isMagnitude && end - at === 1) return madeNumber(at, end, value, { isMagnitude });
  const dot = text.startsWith('点', end) && isDigit(text.charAt(end + 1)) ? runEnd(text, end + 1) : end;
  if (dot === end) return madeNumber(at, end, value);
  return madeNumber(
    at,
    dot,
    `${value}.${[...text.slice(end + 1, dot)].map((char) => digits[char] ?? 0).join('')}`,
  );
}
