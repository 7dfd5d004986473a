import type { PlacedSigns } from './placedSigns.js';

/** Signs that mean the same, each with the one the readers know. One character stands for one character. */
const plainOf: Readonly<Record<string, string>> = {
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
  return plainOf[char] ?? char;
}

/**
 * A text with full-width letters, digits and signs made narrow and with blanks taken out, except a single one between two
 * Latin letters or digits.
 */
export function plainSigns(source: string): PlacedSigns {
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
    chars.push(char);
    offsets.push(index);
  }
  return { chars, offsets };
}
