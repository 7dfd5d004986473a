import { arabicNumber } from './arabicNumber.js';
import { chineseNumber } from './chineseNumber.js';
import { madeNumber } from './madeNumber.js';
import type { ScannedNumber } from './scannedNumber.js';
import { scaleAt } from './scannedNumber.js';

/** 万亿, 百, 千: a numeral without digits, one of it. */
function magnitudeAt(text: string, at: number): ScannedNumber | null {
  if (scaleAt(text, at).places === 0) return null;
  return {
    start: at,
    end: at,
    decimal: '1',
    divisor: 1,
    isPercent: false,
    isChinese: true,
    isMagnitude: true,
    isOpen: false,
  };
}

/** 占全国近1/6: a share, where 85/90 may be two figures. */
function fractionAt(text: string, at: number): ScannedNumber | null {
  const [whole, above, below] = /^([1-9])\/([2-9]|1\d)(?![\d%./])/.exec(text.slice(at, at + 5)) ?? [];
  if (!whole || !above || !/占[^，。；、]{0,14}$/.test(text.slice(Math.max(0, at - 16), at))) return null;
  return madeNumber(at, at + whole.length, above, {
    divisor: Number(below),
    isPercent: true,
    isChinese: false,
  });
}

const tenths = /^成(?![立果本员效熟交功都长品套才人年])/;

export const numberAt = (text: string, at: number): ScannedNumber | null => {
  const sign = /^[+-](?=\d)/.exec(text.slice(at, at + 2))?.[0] ?? '';
  const number = fractionAt(text, at) ?? arabicNumber(text, at + sign.length) ?? chineseNumber(text, at);
  if (!number) return magnitudeAt(text, at);
  // 7成: so many tenths.
  if (
    !number.isChinese &&
    Number(number.decimal) <= 10 &&
    tenths.test(text.slice(number.end, number.end + 2))
  )
    return { ...number, end: number.end + 1, divisor: 10, isPercent: true };
  if (number.isMagnitude) return magnitudeAt(text, at) ?? number;
  return sign === '-' ? { ...number, start: at, decimal: `-${number.decimal}` } : number;
};
