import type { Encoding } from '../../read/bytes/encoding.js';
import { joinBytes } from '../../read/bytes/joinBytes.js';
import type { Delimiter } from '../../read/delimited/splitRows.js';
import type { CellCorrections } from './cellCorrections.js';
import { correctedField } from './correctedField.js';
import type { Correction } from './correction.js';
import { recordAt } from './recordAt.js';
import { textEncoderFor } from './textEncoderFor.js';

/** How a delimited file is written. */
interface Writing {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/**
 * The bytes of a delimited file with some cells corrected. Every other byte is the one that came in: encoding, mark,
 * line ends, quotes and blanks. Holds no more than one piece and one row.
 *
 * @param onChanged told of each correction that was made
 */
export async function* correctedDelimited(
  chunks: AsyncIterable<Uint8Array>,
  corrections: CellCorrections,
  writing: Writing,
  onChanged: (correction: Correction) => void,
): AsyncGenerator<Uint8Array> {
  const pass = recordPass(corrections, writing, onChanged);
  let held: Uint8Array = new Uint8Array();
  // Of a row that is not whole only the double is looked at again.
  let enough = 0;
  for await (const chunk of chunks) {
    held = joinBytes([held, chunk]);
    if (held.length < enough) continue;
    const taken = pass(held, false);
    yield joinBytes(taken.pieces);
    held = held.slice(taken.length);
    enough = 2 * held.length;
  }
  yield joinBytes(pass(held, true).pieces);
}

/** Takes whole records off the beginning of bytes, corrected; the number of the record is kept from call to call. */
function recordPass(
  corrections: CellCorrections,
  { encoding, delimiter }: Writing,
  onChanged: (correction: Correction) => void,
): (bytes: Uint8Array, isEnd: boolean) => { pieces: Uint8Array[]; length: number } {
  const width = encoding.startsWith('utf-16') ? 2 : 1;
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding);
  const encode = textEncoderFor(encoding);
  let record = 0;
  return (bytes, isEnd) => {
    const units = width === 1 ? bytes : unitsOf(bytes, encoding === 'utf-16le');
    const pieces: Uint8Array[] = [];
    let copied = 0;
    let at = record === 0 ? markLength(encoding) : 0;
    while (at < units.length) {
      const found = recordAt(units, at, delimiter.charCodeAt(0), isEnd);
      if (!found) break;
      for (const [column, correction] of sorted(corrections.get(++record))) {
        const [start, end] = found.fields[column] ?? [0, 0];
        const raw = decoder.decode(bytes.subarray(start * width, end * width));
        const text = correctedField(raw, correction, delimiter);
        const field = text === null ? null : encode(text);
        if (!field) continue;
        pieces.push(bytes.subarray(copied, start * width), field);
        copied = end * width;
        onChanged(correction);
      }
      at = found.end;
    }
    const length = isEnd ? bytes.length : record === 0 ? 0 : at * width;
    pieces.push(bytes.subarray(copied, length));
    return { pieces, length };
  };
}

const sorted = (row: ReadonlyMap<number, Correction> = new Map()): [number, Correction][] =>
  row.size === 0 ? [] : [...row].sort(([a], [b]) => a - b);

/** Units before the first cell. */
const markLength = (encoding: Encoding): number =>
  encoding === 'utf-8-bom' ? 3 : encoding.startsWith('utf-16') ? 1 : 0;

/** UTF-16 as numbers; half a unit at the end waits for its other half. */
function unitsOf(bytes: Uint8Array, isLittleEndian: boolean): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, at) => view.getUint16(2 * at, isLittleEndian));
}
