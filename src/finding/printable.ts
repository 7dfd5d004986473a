/** Longest piece of a file that a finding repeats. */
const longestSeen = 80;

// Control, format (bidi overrides, zero width), surrogate, private and line-separating characters: a terminal would
// obey them, a reader would not see them.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * Whether a text has nothing in it but what nearly all text consists of. Asked of every word of a finding, of which there
 * may be a million: several times faster than a regular expression.
 */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isUsual =
      (code >= 0x20 && code <= 0x7e) ||
      (code >= 0x4e00 && code <= 0x9fa5) ||
      (code >= 0x3001 && code <= 0x3011) ||
      (code >= 0xff01 && code <= 0xff5e) ||
      (code >= 0x2018 && code <= 0x201d) ||
      code === 0x2014 ||
      code === 0x2026;
    if (!isUsual) return false;
  }
  return true;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeOf = (character: string): string =>
  escapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;

/**
 * Text from a file, safe to show: cut to a sane length, with invisible and controlling characters as escapes.
 *
 * @param longest characters kept before the cut
 * @example
 * printable('47\u202E00\n') // '47\\u{202E}00\\n'
 * printable('x'.repeat(10_000_000)).length // 81: the first 80 and …
 */
export function printable(text: string, longest = longestSeen): string {
  // Cut before anything else looks at it: a cell may hold megabytes.
  const start = text.length > longest ? `${withoutHalfCharacter(text.slice(0, longest))}…` : text;
  return isPlain(start) ? start : start.replace(unprintable, escapeOf);
}

const withoutHalfCharacter = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

/**
 * Any JSON value as a reader should see it: text bare, lists and objects by their size.
 *
 * @example
 * printableValue('件') // '件'
 * printableValue([1, 2]) // '[…2]'
 * printableValue(undefined) // null: nothing is there
 */
export function printableValue(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[…${value.length}]`;
  if (typeof value === 'object' && value !== null) {
    return printable(`{${Object.keys(value).slice(0, 5).join(', ')}}`);
  }
  return typeof value === 'function' ? 'function' : printable(String(value));
}
