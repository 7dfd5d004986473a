import { footnotesIn } from './footnotesIn.js';
import { negatedBounds } from './negatedBounds.js';

/** A text with its signs made plain, and the way back: character `i` of `text` stands at `offsets[i]` of the source. */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  /** One longer than `text`: the last entry is where the source ends. */
  readonly offsets: Uint32Array;
}

/** Signs that mean the same, each with the one the readers know. One character stands for one character. */
const plainSigns: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\uFE63': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '—',
  '\u2013': '—',
  '\u2015': '—',
  '\u2500': '—',
  '\u301C': '~',
  '\u223C': '~',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '﹝': '[',
  '﹞': ']',
  '〈': '<',
  '〉': '>',
  '﹤': '<',
  '﹥': '>',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '∶': ':',
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '○': '〇',
  '◯': '〇',
  '⁄': '/',
  '∕': '/',
  '﹪': '%',
  '﹢': '+',
  '\u3003': '"',
};

const isAscii = (char: string | undefined): boolean => char !== undefined && /^[0-9A-Za-z]$/.test(char);
const isBlank = (char: string): boolean => /^[^\S\n]$|^[\u200B-\u200D\u2060\uFEFF\u00AD]$/.test(char);

const isWideDigit = (char: string): boolean => char >= '０' && char <= '９';

/** @param before the character before it in the source */
function plain(char: string, before: string): string {
  const code = char.charCodeAt(0);
  // Between full-width digits a full-width comma groups them; between plain ones it may part two items.
  if (char === '，' && !isWideDigit(before)) return char;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return plainSigns[char] ?? char;
}

const signWords: Readonly<Record<string, string>> = {
  '>': '高于',
  '<': '低于',
  '≥': '不低于',
  '≤': '不高于',
};

const more = /^[+＋] ?\d[\d.,]{0,15}(?:%|个?百分点|\p{Script=Han}{0,3})$/u;

/** A sign in words where no figure follows it: >GDP增速 is 高于GDP增速, and a cell of +5 is 增加5. */
function saidOf(source: string, at: number, char: string): string {
  const words = /[<>≥≤＜＞﹤﹥≧≦⩾⩽]/.test(source.charAt(at)) ? signWords[char] : undefined;
  const isCompared =
    words !== undefined &&
    /^(?:GDP|[\p{Script=Han}]{2})(?<![一二三四五六七八九十百千万两约近].)/u.test(
      source.slice(at + 1, at + 4),
    ) &&
    !/<[^<>]*>/.test(source);
  if (isCompared) return words;
  return char === '+' && more.test(source.trim()) ? '增加' : char;
}

/**
 * The text with full-width letters, digits and signs made narrow and with blanks taken out, except a single one
 * between two Latin letters or digits: 1 131.5 万吨 keeps the one that groups digits. However a bound is denied, it is
 * denied by 不, and a sign that compares with words is told in words.
 */
export function normalText(source: string): NormalText {
  const chars: string[] = [];
  const offsets: number[] = [];
  let pending = -1;
  for (let index = 0; index < source.length; index += 1) {
    const char = plain(source.charAt(index), source.charAt(index - 1));
    if (isBlank(char) || char === '\r') {
      if (pending < 0) pending = index;
      continue;
    }
    if (pending >= 0 && isAscii(chars.at(-1)) && isAscii(char)) {
      chars.push(' ');
      offsets.push(pending);
    }
    pending = -1;
    const told = saidOf(source, index, char);
    for (const one of told) {
      chars.push(one);
      offsets.push(index);
    }
  }
  const text = chars.join('');
  // 数字政府建设[1]: the mark of a footnote is no part of what is read.
  // 〔 〕 hold sums and nothing else.
  const isMark = ([from]: readonly [number, number]): boolean =>
    /[[［]/.test(source.charAt(offsets[from] ?? 0));
  const marks = text.includes('[') ? footnotesIn(text).filter(isMark) : [];
  // 1200[较“十三五”增长20%]: a remark, and no sum.
  for (const { 0: remark, index } of text.matchAll(/\[(?=[较比同含其])[^[\]]{2,24}\]/g)) {
    chars[index] = '(';
    chars[index + remark.length - 1] = ')';
  }
  const bounds = negatedBounds(text);
  for (const [from] of bounds) chars[from] = '不';
  const idle = [...marks, ...bounds.map(([from, to]) => [from + 1, to] as const)];
  const isRead = (_: unknown, at: number): boolean => !idle.some(([from, to]) => at >= from && at < to);
  return {
    source,
    text: chars.filter(isRead).join(''),
    offsets: Uint32Array.from([...offsets.filter(isRead), source.length]),
  };
}
