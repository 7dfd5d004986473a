import type { ScannedNumber } from './scannedNumber.js';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
// 数十, 几百, 成百上千: a number that is not told.
const openPattern = /^(?:数[十百千万亿]+|几[十百千万亿]*|成[百千]上[千万]|若干|上[百千万](?=[余多]))/;
const longestNumeral = 24;
const tenThousands: Readonly<Record<string, number>> = { 万: 1e4, 十万: 1e5, 百万: 1e6 };

const isDigit = (char: string): boolean => Object.hasOwn(digits, char);
const isTen = (char: string): boolean => Object.hasOwn(tens, char);

function runEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longestNumeral && (isDigit(text.charAt(end)) || isTen(text.charAt(end)))) end += 1;
  return end;
}

/** The value of digits and tens: 一百二十, 十五, or digits in a row as in 二〇二五; `null` when they make no number. */
function numeralValue(numeral: string): number | null {
  const chars = [...numeral];
  if (chars.every(isDigit))
    return chars.length === 1 || /[零〇]/.test(numeral)
      ? Number(chars.map((char) => digits[char]).join(''))
      : null;
  let [value, digit, lastTen] = [0, 0, 10_000];
  for (const char of chars) {
    const ten = tens[char];
    if (ten === undefined) {
      if (digit !== 0) return null;
      digit = digits[char] ?? 0;
    } else {
      if (ten >= lastTen) return null;
      value += (digit || 1) * ten;
      [digit, lastTen] = [0, ten];
    }
  }
  return value + digit;
}

const made = (
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
  return made(at, decimals ? dot : end, decimal, { divisor: below, isPercent: true });
}

/** 七成, 九成五, 半数, 过半. */
function shareAt(text: string, at: number, value: number | null, behind: number): ScannedNumber | null {
  if (text.startsWith('百分百', at))
    return made(at, at + 3, 1, { isPercent: true, divisor: 1, decimal: '100' });
  if (
    text.startsWith('一半', at) &&
    !/[的减缩短低降]$/.test(text.slice(Math.max(0, at - 1), at)) &&
    !/(?:减少|压缩|下降)$/.test(text.slice(Math.max(0, at - 2), at))
  ) {
    return made(at, at + 2, 1, { divisor: 2, isPercent: true });
  }
  // 半数, and 半 alone behind a comparing word: 过半, 超半.
  const isCompared = /[过超近逾]$/.test(text.slice(Math.max(0, at - 1), at));
  const half = /^半数|^半(?=$|[，。；、)的以])/.exec(text.slice(at, at + 3))?.[0];
  if (half === '半数' || (half && isCompared))
    return made(at, at + half.length, 1, { divisor: 2, isPercent: true });
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
    ? made(at, behind + 1, value, { divisor: 10, isPercent: true })
    : made(at, behind + 2, value * 10 + tenth, { divisor: 100, isPercent: true });
}

/** A number in Chinese numerals at a place: 十五, 一百二十, 四分之三, 七成, 数十. */
export function chineseNumber(text: string, at: number): ScannedNumber | null {
  // In the middle of a numeral no other one begins.
  if (isDigit(text.charAt(at - 1)) || isTen(text.charAt(at - 1))) return null;
  const open = openPattern.exec(text.slice(at, at + 8));
  if (open) return made(at, at + open[0].length, 0, { isOpen: true });
  const tiny =
    /^[十百]?万(?=分之)/.exec(text.slice(at, at + 2))?.[0] ??
    /^[十百]?万(?=分之)/.exec(text.slice(at, at + 3))?.[0];
  if (tiny !== undefined) return fractionAt(text, at, tenThousands[tiny] ?? null, at + tiny.length);
  const end = runEnd(text, at);
  const value = end > at ? numeralValue(text.slice(at, end)) : null;
  const share = fractionAt(text, at, value, end) ?? shareAt(text, at, value, end);
  if (share) return share;
  if (value === null || end === at) return null;
  const isMagnitude = !isDigit(text.charAt(at)) && !/^十/.test(text.slice(at, at + 1));
  if (isMagnitude && end - at === 1) return made(at, end, value, { isMagnitude });
  const dot = text.startsWith('点', end) && isDigit(text.charAt(end + 1)) ? runEnd(text, end + 1) : end;
  if (dot === end) return made(at, end, value);
  return made(at, dot, `${value}.${[...text.slice(end + 1, dot)].map((char) => digits[char] ?? 0).join('')}`);
}
