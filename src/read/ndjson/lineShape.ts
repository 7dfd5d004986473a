/**
 * What stands around the values of a line, piece by piece: `{"指标":`, `,"年份":` and so on to the end. The lines that one
 * program writes have the same.
 */
export type LineShape = readonly string[];

const before = /\s*[{,]\s*"([^"\\]*)"\s*:\s*/y;
const held = /"[^"\\]*"|[\w.+-]+/y;
const behind = /\s*\}\s*$/y;

/**
 * The shape of a line that is known to be sound and to say each of its keys once; `null` where it holds more than texts
 * without escapes, numbers and the like, or its keys do not come in the order in which an object has them.
 *
 * @param keys of the object that it is
 * @example
 * lineShape('{"a": 1, "b": "x"}', ['a', 'b']) // ['{"a": ', ', "b": ', '}']
 * lineShape('{"b":1,"2021":2}', ['2021', 'b']) // null: an object has its numbers first
 */
export function lineShape(text: string, keys: readonly string[]): LineShape | null {
  const pieces: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at = found ? pattern.lastIndex : at;
    return found;
  };
  for (const key of keys) {
    const piece = take(before);
    if (piece?.[1] !== key || !take(held)) return null;
    pieces.push(piece[0]);
  }
  const end = take(behind);
  return end && [...pieces, end[0]];
}
