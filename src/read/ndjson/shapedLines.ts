import type { Cell } from '../cell.js';
import type { LineShape } from './lineShape.js';

/**
 * Reads lines of one shape without building their objects: what stands around the values is the same, so each key is said
 * once. `null` for a line of another shape, and for one with a value that is to be looked at with care.
 *
 * @example
 * const cells = shapedLines(['{"a":', ',"b":', '}']);
 * cells('{"a":1,"b":"x"}') // [{ kind: 'number', text: '1', … }, 'x']
 * cells('{"a":1,"b":"\\u0041"}') // null
 */
export function shapedLines(shape: LineShape): (text: string) => readonly Cell[] | null {
  const starts = shape.slice(0, -1);
  const end = shape.at(-1) as string;
  let above: readonly Cell[] = [];
  return (text) => {
    const cells: Cell[] = [];
    let at = 0;
    for (let index = 0; index < starts.length; index++) {
      const start = starts[index] as string;
      if (!text.startsWith(start, at)) return null;
      at += start.length;
      if (text.charCodeAt(at) === quote) {
        const cell = textAt(text, at + 1, above[index]);
        if (cell === null) return null;
        cells.push(cell);
        at += cell.length + 2;
      } else {
        const stop = endOfBare(text, at);
        const cell = bareCell(text.slice(at, stop));
        if (cell === null) return null;
        cells.push(cell);
        at = stop;
      }
    }
    if (text.length !== at + end.length || !text.endsWith(end)) return null;
    above = cells;
    return cells;
  };
}

const [quote, comma, backslash, brace] = [0x22, 0x2c, 0x5c, 0x7d];

/** The text that begins here, without escapes: often the one that stands in the line above. */
function textAt(line: string, start: number, above: Cell | undefined): string | null {
  if (
    typeof above === 'string' &&
    line.charCodeAt(start + above.length) === quote &&
    line.startsWith(above, start)
  )
    return above;
  let end = start;
  for (let code = line.charCodeAt(end); code !== quote; code = line.charCodeAt(++end)) {
    // An escape, a bare control character, or the end of the line, which is NaN.
    if (code === backslash || !(code >= 0x20)) return null;
  }
  return line.slice(start, end);
}

function endOfBare(line: string, start: number): number {
  let end = start;
  for (let code = line.charCodeAt(end); code > 0x20 && code !== comma && code !== brace; )
    code = line.charCodeAt(++end);
  return end;
}

/** A number as it would be printed, or `null`, which leaves its cell empty. What is printed of a number is JSON. */
function bareCell(text: string): Cell | null {
  if (text === 'null') return '';
  const value = Number(text);
  return Number.isFinite(value) && String(value) === text
    ? { kind: 'number', text, value, isPercent: false }
    : null;
}
