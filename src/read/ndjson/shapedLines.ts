import type { LineShape, ShapedValue } from './lineShape.js';

// A text without escapes and bare control characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside of texts
const text = /[^"\\\0-\x1f]*/.source;
// A number printed as JSON prints it: at most 15 digits, no exponent, no zero that could be left out.
const number = /-?[1-9]\d{0,8}(?:\.\d{0,5}[1-9]|\d{0,6})|-?0\.\d{0,5}[1-9]|0/.source;

const patterns: Readonly<Record<ShapedValue, string>> = {
  null: '()null',
  text: `(?:"(${text})"|null)`,
  number: `(?:(${number})|null)`,
  textOrNumber: `(?:("${text}"|${number})|null)`,
};

/**
 * Reads lines of one shape without building their objects: what stands around the values is the same, so each key is said
 * once. `null` for a line of another shape, and for one with a value that is to be looked at with care. A value `null`
 * leaves its cell empty.
 *
 * @example
 * const read = shapedLines({ around: ['{"a":', '}'], values: ['number'] });
 * read('{"a":1}') // ['1']
 * read('{"a":1.0}') // null
 */
export function shapedLines({ around, values }: LineShape): (line: string) => readonly string[] | null {
  const pieces = around.map((piece, at) => escaped(piece) + (values[at] ? patterns[values[at]] : ''));
  const pattern = new RegExp(`^${pieces.join('')}$`);
  const count = values.length;
  const quoted = values.flatMap((value, at) => (value === 'textOrNumber' ? at : []));
  return (line) => {
    const found = pattern.exec(line);
    if (!found) return null;
    const cells: string[] = new Array(count);
    for (let at = 0; at < count; at++) cells[at] = found[at + 1] ?? '';
    for (const at of quoted) cells[at] = unquoted(cells[at] as string);
    return cells;
  };
}

const unquoted = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1) : cell);

const escaped = (piece: string): string => piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
