/** A year and where it ends. */
export interface ScannedYear {
  readonly year: number;
  readonly end: number;
}

const numerals = '〇一二三四五六七八九';
const firstYear = 1900;
const lastYear = 2199;

const digitOf = (char: string): string =>
  char === '零' ? '0' : numerals.includes(char) ? String(numerals.indexOf(char)) : char;

/** A year of four digits at a place, in Arabic or Chinese digits; not a part of a longer number. */
export function yearAt(text: string, at: number): ScannedYear | null {
  const four = [...text.slice(at, at + 4)].map(digitOf).join('');
  if (!/^\d{4}$/.test(four) || /[0-9A-Za-z.]/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(at + 4))) {
    return null;
  }
  const isArabic = /^\d/.test(text.charAt(at));
  const year = Number(four);
  // 二〇二五 is a year only where 年 says so.
  if (!isArabic && text.charAt(at + 4) !== '年') return null;
  return year >= firstYear && year <= lastYear ? { year, end: at + 4 } : null;
}
