import type { PlacedSigns } from './placedSigns.js';

const signWords: Readonly<Record<string, string>> = {
  '>': '高于',
  '<': '低于',
  '≥': '不低于',
  '≤': '不高于',
};

const more = /^\+\d[\d., ]{0,15}(?:%|个?百分点|\p{Script=Han}{0,3})$/u;

const compared = /^(?:GDP|\p{Script=Han}{2})(?<![一二三四五六七八九十百千万两约近].)/u;

/**
 * Signs told in words where they compare with words, and a figure that is more by so much: >GDP增速 is 高于GDP增速, and a
 * cell of +5 is 增加5.
 */
export function signsInWords({ chars, offsets }: PlacedSigns, source: string): PlacedSigns {
  const text = chars.join('');
  // Tags of a page compare nothing.
  const comparing = /<[^<>]*>/.test(text) ? {} : signWords;
  const told = { chars: [] as string[], offsets: [] as number[] };
  const isMore = more.test(text);
  for (const [at, char] of chars.entries()) {
    const place = offsets[at] ?? 0;
    // 〈 opens a title.
    const words = /[〈〉]/.test(source.charAt(place)) ? undefined : comparing[char];
    const isCompared = words !== undefined && compared.test(text.slice(at + 1, at + 4));
    for (const one of isCompared ? words : char === '+' && isMore ? '增加' : char) {
      told.chars.push(one);
      told.offsets.push(place);
    }
  }
  return told;
}
