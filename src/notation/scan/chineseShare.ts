import { madeNumber } from './madeNumber.js';
import { digits, numeralValue, runEnd } from './numeral.js';
import type { ScannedNumber } from './scannedNumber.js';

const tenThousands: Readonly<Record<string, number>> = { 万: 1e4, 十万: 1e5, 百万: 1e6 };

/** 百分之九十五, 四分之三, 千分之二. */
function fractionAt(text: string, at: number, below: number | null, behind: number): ScannedNumber | null {
  if (!below || !text.startsWith('分之', behind)) return null;
  const point = behind + 2;
  const end = runEnd(text, point);
  const above = numeralValue(text.slice(point, end));
  if (above === null || end === point) return null;
  const dot = text.startsWith('点', end) ? runEnd(text, end + 1) : end;
  const decimals =
    dot > end + 1 ? [...text.slice(end + 1, dot)].map((char) => digits[char] ?? 0).join('') : '';
  const decimal = decimals ? `${above}.${decimals}` : String(above);
  return madeNumber(at, decimals ? dot : end, decimal, { divisor: below, isPercent: true });
}

/** 七成, 九成五, 半数, 过半. */
function shareAt(text: string, at: number, value: number | null, behind: number): ScannedNumber | null {
  if (text.startsWith('百分百', at))
    return madeNumber(at, at + 3, 1, { isPercent: true, divisor: 1, decimal: '100' });
  if (
    text.startsWith('一半', at) &&
    !/[的减缩短低降]$/.test(text.slice(Math.max(0, at - 1), at)) &&
    !/(?:减少|压缩|下降)$/.test(text.slice(Math.max(0, at - 2), at))
  ) {
    return madeNumber(at, at + 2, 1, { divisor: 2, isPercent: true });
  }
  // 半数, and 半 alone behind a comparing word: 过半, 超半.
  const isCompared = /[过超近逾]$/.test(text.slice(Math.max(0, at - 1), at));
  const half = /^半数|^半(?=$|[，。；、)的以])/.exec(text.slice(at, at + 3))?.[0];
  if (half === '半数' || (half && isCompared))
    return madeNumber(at, at + half.length, 1, { divisor: 2, isPercent: true });
  if (
    value === null ||
    value > 10 ||
    !text.startsWith('成', behind) ||
    /^成(?:立|果|本|员|效|熟|交|功|都|长)/.test(text.slice(behind, behind + 2))
  ) {
    return null;
  }
  const tenth = digits[text.charAt(behind + 1)];
  return tenth === undefined
    ? madeNumber(at, behind + 1, value, { divisor: 10, isPercent: true })
    : madeNumber(at, behind + 2, value * 10 + tenth, { divisor: 100, isPercent: true });
}

/** 万分之三, 十万分之五. */
function tinyAt(text: string, at: number): ScannedNumber | null {
  const below = /^[十百]?万(?=分之)/.exec(text.slice(at, at + 4))?.[0];
  return below === undefined ? null : fractionAt(text, at, tenThousands[below] ?? null, at + below.length);
}

/**
 * A share in words at a place: 四分之三, 万分之三, 七成, 半数.
 *
 * @param value of the numeral that stands there
 * @param behind where the numeral ends
 */
export const chineseShare = (
  text: string,
  at: number,
  value: number | null,
  behind: number,
): ScannedNumber | null =>
  tinyAt(text, at) ?? fractionAt(text, at, value, behind) ?? shareAt(text, at, value, behind);
