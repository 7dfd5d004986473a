const before = /\s*[{,]\s*"([^"\\]*)"\s*:\s*/y;
const held = /"[^"\\]*"|[\w.+-]+/y;
const behind = /\s*\}\s*$/y;

/** Longest line that others are compared with. */
const longest = 10_000;
// A text without escapes and bare control characters, or what may be a number.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside of texts
const value = /(?:"([^"\\\0-\x1f]*)"|([\w.+-]+))/.source;

/**
 * What the lines look like that have the keys and the blanks of this one: a pattern with two groups for each value, for
 * what stands in quotes and for what stands bare. The lines that one program writes are alike.
 *
 * @param text a line that is known to be sound and to say each of its keys once
 * @param keys of the object that it is
 * @returns `null` where it holds more than texts without escapes, numbers and the like, or its keys do not come in the
 *   order in which an object has them
 * @example
 * // lineShape('{"a": 1}', ['a']): \{"a": , a value, \}
 * lineShape('{"b":1,"2021":2}', ['2021', 'b']) // null: an object has its numbers first
 */
export function lineShape(text: string, keys: readonly string[]): string | null {
  if (text.length > longest) return null;
  let [shape, at] = ['', 0];
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at = found ? pattern.lastIndex : at;
    return found;
  };
  for (const key of keys) {
    const piece = take(before);
    if (piece?.[1] !== key || !take(held)) return null;
    shape += escaped(piece[0]) + value;
  }
  const end = take(behind);
  return end && `^${shape}${escaped(end[0])}$`;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
