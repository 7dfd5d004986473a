/** Where a record of a delimited text ends, and where its fields stand. */
export interface FoundRecord {
  /** Behind its line end. */
  readonly end: number;
  /** Beginning and end of each field, quotes included. */
  readonly fields: readonly (readonly [start: number, end: number])[];
}

const [quote, lineFeed, carriageReturn, blank] = [0x22, 0x0a, 0x0d, 0x20];

/**
 * Finds a record in the units of a text that is not decoded. Delimiters, quotes and line ends are the same units in
 * UTF-8 and GB18030, and no other character has them inside; UTF-16 comes as its own units.
 *
 * Quotes are read as the reader reads them: they count at the beginning of a field only, and one that stands before
 * anything but a delimiter or a line end closes nothing.
 *
 * @param isEnd whether no more text follows
 * @returns `null` when the record is not whole yet
 */
export function recordAt(
  units: Uint8Array | Uint16Array,
  start: number,
  delimiter: number,
  isEnd: boolean,
): FoundRecord | null {
  const fields: [number, number][] = [];
  let at = start;
  for (;;) {
    const from = at;
    if (units[at] === quote) at = behindQuotes(units, at, delimiter);
    while (at < units.length && !isBorder(units[at], delimiter)) at++;
    fields.push([from, at]);
    // A line end of two may be cut between them.
    const isCut = at >= units.length || (units[at] === carriageReturn && at + 1 === units.length);
    if (isCut && !isEnd) return null;
    if (at >= units.length) return { end: at, fields };
    if (units[at] === delimiter) at++;
    else return { end: at + (units[at] === carriageReturn && units[at + 1] === lineFeed ? 2 : 1), fields };
  }
}

const isBorder = (unit: number | undefined, delimiter: number): boolean =>
  unit === delimiter || unit === lineFeed || unit === carriageReturn;

/** Behind the quote that closes the one at a place; the end of the text where none does. */
function behindQuotes(units: Uint8Array | Uint16Array, opening: number, delimiter: number): number {
  for (let at = opening + 1; at < units.length; at++) {
    if (units[at] !== quote) continue;
    if (units[at + 1] === quote) {
      at++;
      continue;
    }
    let next = at + 1;
    while (units[next] === blank) next++;
    if (next >= units.length || isBorder(units[next], delimiter)) return next;
  }
  return units.length;
}
