/**
 * The number that a cell holds and nothing else, in plain digits: `4700`, `-3`, `84.9`, up to 15 of them. NaN for
 * everything that must be looked at, whether it is a number or not.
 *
 * @example
 * plainNumber('84.9') // 84.9
 * plainNumber('1,234') // NaN: a number, for readNumberCell to read
 */
export function plainNumber(text: string): number {
  const { length } = text;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  if (length - start > 16) return Number.NaN;
  let point = -1;
  let digits = 0;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= zero && code <= nine) digits = digits * 10 + code - zero;
    else if (code === period && point < 0 && at > start) point = at;
    else return Number.NaN;
  }
  const count = length - start - (point < 0 ? 0 : 1);
  if (count === 0 || count > 15 || point === length - 1) return Number.NaN;
  // Up to 15 digits are a whole number that a double holds; dividing by a power of ten that it holds too rounds once,
  // as reading the text would.
  const value = point < 0 ? digits : digits / (powersOfTen[length - 1 - point] ?? Number.NaN);
  return start === 1 && value !== 0 ? -value : value;
}

const [minus, period, zero, nine] = [0x2d, 0x2e, 0x30, 0x39];
const powersOfTen = Array.from({ length: 16 }, (_, exponent) => Number(`1e${exponent}`));
