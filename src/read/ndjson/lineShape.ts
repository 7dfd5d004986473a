import { areSame } from './areSame.js';

/** What the values of one key have been so far. Each may be `null` as well. */
export type ShapedValue = 'null' | 'text' | 'number' | 'textOrNumber';

/** What lines look like that one program writes. */
export interface LineShape {
  /** What stands around the values, from the brace that opens to the one that closes: one more than there are values. */
  readonly around: readonly string[];
  readonly values: readonly ShapedValue[];
}

const before = /\s*[{,]\s*"([^"\\]*)"\s*:\s*/y;
const held = /"[^"\\]*"|[\w.+-]+/y;
const behind = /\s*\}\s*$/y;

/** Longest line that others are compared with. */
const longest = 10_000;

/**
 * What the lines look like that have the keys and the blanks of this one. The lines that one program writes are alike.
 *
 * @param text a line that is known to be sound and to say each of its keys once
 * @param keys of the object that it is
 * @returns `null` where it holds more than texts without escapes, numbers and the like, or its keys do not come in the
 *   order in which an object has them
 * @example
 * lineShape('{"a": 1}', ['a']) // { around: ['{"a": ', '}'], values: ['number'] }
 * lineShape('{"b":1,"2021":2}', ['2021', 'b']) // null: an object has its numbers first
 */
export function lineShape(text: string, keys: readonly string[]): LineShape | null {
  if (text.length > longest) return null;
  const around: string[] = [];
  const values: ShapedValue[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at = found ? pattern.lastIndex : at;
    return found;
  };
  for (const key of keys) {
    const piece = take(before);
    const value = piece?.[1] === key ? take(held) : null;
    if (!piece || !value) return null;
    around.push(piece[0]);
    values.push(kindOf(value[0]));
  }
  const end = take(behind);
  return end && { around: [...around, end[0]], values };
}

function kindOf(value: string): ShapedValue {
  if (value === 'null') return 'null';
  return value.startsWith('"') ? 'text' : 'number';
}

/**
 * A shape for lines of both: the first where it takes those of the other too, and the other where their keys or blanks
 * differ.
 */
export function shapeOfBoth(shape: LineShape, other: LineShape): LineShape {
  if (!areSame(shape.around, other.around)) return other;
  const values = shape.values.map((value, at) => kindOfBoth(value, other.values[at] ?? 'null'));
  return areSame(values, shape.values) ? shape : { around: shape.around, values };
}

function kindOfBoth(value: ShapedValue, other: ShapedValue): ShapedValue {
  if (value === other || other === 'null') return value;
  return value === 'null' ? other : 'textOrNumber';
}
