/** Characters that are digits. */
export const digits: Readonly<Record<string, number>> = {
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
const longestNumeral = 24;
/** Whether a character is a digit: 一, 〇, 壹. */
export const isDigit = (char: string): boolean => Object.hasOwn(digits, char);
/** Whether a character is a power of ten: 十, 百, 仟. */
export const isTen = (char: string): boolean => Object.hasOwn(tens, char);

/** Behind the run of digits and tens that begins at a place. */
export function runEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longestNumeral && (isDigit(text.charAt(end)) || isTen(text.charAt(end)))) end += 1;
  return end;
}

/**
 * The value of digits and tens: 一百二十, 十五, or digits in a row as in 二〇二五; `null` when they make no number. A last
 * digit without 零 before it counts the next lower power, as it is spoken: 一百五 is 150, 一百零五 is 105.
 */
export function numeralValue(numeral: string): number | null {
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
  const isSpokenShort = lastTen >= 100 && lastTen < 10_000 && !/[零〇].$/.test(numeral);
  return value + (isSpokenShort ? (digit * lastTen) / 10 : digit);
}
