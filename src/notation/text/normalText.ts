import { footnotesIn } from './footnotesIn.js';
import { negatedBounds } from './negatedBounds.js';
import { plainSigns } from './plainSigns.js';
import { signsInWords } from './signsInWords.js';

/** A text with its signs made plain, and the way back: character `i` of `text` stands at `offsets[i]` of the source. */
export interface NormalText {
  readonly source: string;
  readonly text: string;
  /** One longer than `text`: the last entry is where the source ends. */
  readonly offsets: Uint32Array;
}

/**
 * The text with full-width letters, digits and signs made narrow and with blanks taken out, except a single one
 * between two Latin letters or digits: 1 131.5 万吨 keeps the one that groups digits. However a bound is denied, it is
 * denied by 不, and a sign that compares with words is told in words.
 */
export function normalText(source: string): NormalText {
  const { chars: told, offsets } = signsInWords(plainSigns(source), source);
  const chars = [...told];
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
  const idle = new Uint8Array(chars.length);
  for (const [from, to] of marks) idle.fill(1, from, to);
  for (const [from, to] of bounds) idle.fill(1, from + 1, to);
  const isRead = (_: unknown, at: number): boolean => idle[at] === 0;
  return {
    source,
    text: chars.filter(isRead).join(''),
    offsets: Uint32Array.from([...offsets.filter(isRead), source.length]),
  };
}
