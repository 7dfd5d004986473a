import { joinBytes } from '../../read/bytes/joinBytes.js';
import { correctedJson } from './correctedJson.js';
import type { Correction } from './correction.js';
import type { PathCorrections } from './pathCorrections.js';

const lineFeed = 0x0a;

/** The bytes of NDJSON in UTF-8 with some keys and values corrected. Every other byte is the one that came in. */
export async function* correctedLines(
  chunks: AsyncIterable<Uint8Array>,
  corrections: ReadonlyMap<number, PathCorrections>,
  onChanged: (correction: Correction) => void,
): AsyncGenerator<Uint8Array> {
  let row = 0;
  const corrected = (line: Uint8Array): Uint8Array => {
    const own = corrections.get(++row);
    // The mark of UTF-8 would be lost in decoding.
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return own ? new TextEncoder().encode(correctedJson(decoder.decode(line), own, onChanged)) : line;
  };
  let held: Uint8Array[] = [];
  for await (const chunk of chunks) {
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, at)) {
      pieces.push(corrected(joinBytes([...held, chunk.subarray(at, end + 1)])));
      held = [];
      at = end + 1;
    }
    held.push(chunk.slice(at));
    yield joinBytes(pieces);
  }
  yield corrected(joinBytes(held));
}
