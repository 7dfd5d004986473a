import { scalePlaces } from '../words/scaleWords.js';

/** A number as it stands in the text, before it is known what it counts. */
export interface ScannedNumber {
  readonly start: number;
  /** Behind the last digit. */
  readonly end: number;
  /** The digits as a plain decimal, or a double where the words are a fraction. */
  readonly decimal: string;
  /** What the digits are divided by: 4 in 四分之三; 1 for all others. */
  readonly divisor: number;
  /** Share words 成 and 分之 that already mean percent. */
  readonly isPercent: boolean;
  /** Whether it is written in Chinese numerals. */
  readonly isChinese: boolean;
  /** No digits at all: 百家, 万亿元. */
  readonly isMagnitude: boolean;
  /** 数十, 几百: how many is left open. */
  readonly isOpen: boolean;
  /** Groups of digits parted by a full-width comma, which also parts the items of a list. */
  readonly isDoubtful?: boolean;
}

/** A scale behind digits: 万, 亿, and how far it reaches. */
export interface ScannedScale {
  readonly places: number;
  readonly word: string;
  readonly end: number;
}

const scales = Object.entries(scalePlaces).sort(([a], [b]) => b.length - a.length);
// 千瓦, 千米, 百分点: a unit, not a thousand or a hundred of something.
const noScale =
  /^(?:千(?:瓦|米|克|伏|字节|帕|焦|卡|赫)|百(?:分|货|姓|科)|万(?:州|宁|全|里)|十(?:[一二三四五]|佳|强))/;

/** The scale that stands at a place, or none. */
export function scaleAt(text: string, at: number): ScannedScale {
  const none = { places: 0, word: '', end: at };
  if (noScale.test(text.slice(at, at + 4))) return none;
  const found = scales.find(([word]) => text.startsWith(word, at));
  return found ? { places: found[1], word: found[0], end: at + found[0].length } : none;
}

/** The decimal moved by whole places, as text: exact where a multiplication is not. */
export const shifted = (decimal: string, places: number): number => {
  const value = Number(`${decimal}e${places}`);
  return value === 0 ? 0 : value;
};
