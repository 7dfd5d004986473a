/**
 * Reads lines of one shape without building their objects: what stands around the values is the same, so each key is said
 * once. `null` for a line of another shape, and for one with a value that is to be looked at with care.
 *
 * @param shape of `lineShape`
 * @example
 * const shape = lineShape('{"a":"x"}', ['a']) ?? '';
 * shapedLines(shape)('{"a":1}') // ['1']
 * shapedLines(shape)('{"a":"\\u0041"}') // null
 */
export function shapedLines(shape: string): (text: string) => readonly string[] | null {
  const pattern = new RegExp(shape);
  return (text) => {
    const found = pattern.exec(text);
    if (!found) return null;
    const cells: string[] = [];
    for (let at = 1; at < found.length; at += 2) {
      const cell = found[at] ?? bareCell(found[at + 1] ?? '');
      if (cell === null) return null;
      cells.push(cell);
    }
    return cells;
  };
}

/** A number as it would be printed, or `null`, which leaves its cell empty. What is printed of a number is JSON. */
function bareCell(text: string): string | null {
  if (text === 'null') return '';
  const value = Number(text);
  return Number.isFinite(value) && String(value) === text ? text : null;
}
