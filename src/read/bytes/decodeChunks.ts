import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import type { MarkedEncoding } from './byteOrderMark.js';
import { byteOrderMark } from './byteOrderMark.js';
import type { Encoding } from './encoding.js';
import { joinBytes } from './joinBytes.js';
import { piecesOf } from './piecesOf.js';
import type { TextDecoding } from './textDecoding.js';
import { textDecoding } from './textDecoding.js';

/** Text as it comes. */
export interface DecodedChunks {
  /** @throws FindingsError when the bytes are in no encoding that is told apart */
  readonly text: AsyncIterable<string>;
  /** The encoding, once text came. Bytes that are all ASCII count as UTF-8. */
  readonly encoding: () => Encoding;
}

/** How many bytes, from the first that is not ASCII on, decide between UTF-8 and GB18030. */
const deciding = 1 << 16;
/** How many bytes are decoded at once. */
const longest = 1 << 16;

/**
 * Text out of a stream of bytes, told apart as `decodeText` does and without holding more than one piece. A character
 * that is split between two pieces stays whole.
 *
 * @param where the file it came from, for the finding
 */
export function decodeChunks(chunks: AsyncIterable<Uint8Array>, where: Where = {}): DecodedChunks {
  let encoding: Encoding = 'utf-8';
  const refused = (): FindingsError => new FindingsError([finding('file/encodingUnknown', where, {})]);
  const strictly = (decode: TextDecoding, bytes?: Uint8Array): string => {
    try {
      const text = decode(bytes);
      // No text has NUL characters; a binary file does, and so does UTF-16 without its mark.
      if (!text.includes('\0')) return text;
    } catch {
      // Told below: what the engine says depends on the engine.
    }
    throw refused();
  };
  async function* text(): AsyncGenerator<string> {
    let held = new Uint8Array();
    let isStart = true;
    let decode: TextDecoding | null = null;
    const decide = (isEnd: boolean): TextDecoding | null => {
      const decided = decisionOn(held, isStart, isEnd);
      if (decided === null) throw refused();
      if (decided === 'open') return null;
      encoding = decided.encoding;
      return textDecoding(decided.label, isStart);
    };
    for await (const chunk of shortened(chunks)) {
      if (decode) {
        yield strictly(decode, chunk);
        continue;
      }
      held = joinBytes([held, chunk]);
      decode = decide(false);
      // What is ASCII is the same in both, and says nothing about what comes.
      const isPassed = decode !== null || (held.length >= deciding && firstWideIn(held) < 0);
      if (!isPassed) continue;
      yield strictly(decode ?? textDecoding('utf-8', isStart), held);
      held = new Uint8Array();
      isStart = false;
    }
    decode ??= decide(true) ?? textDecoding('utf-8', isStart);
    yield strictly(decode, held);
    yield strictly(decode);
  }
  return { text: text(), encoding: () => encoding };
}

/** Few bytes at a time, however many came at once: long texts cost more to make, and stay longer, than short ones. */
async function* shortened(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield* piecesOf(chunk, longest);
}

/** Asked of every byte of a file that is all ASCII: several times faster than `findIndex`. */
function firstWideIn(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 0x7f) return at;
  return -1;
}

/** What the bytes so far say: an encoding, none that they could be in, or that more of them are wanted. */
function decisionOn(bytes: Uint8Array, isStart: boolean, isEnd: boolean): MarkedEncoding | 'open' | null {
  const mark = isStart ? byteOrderMark(bytes) : null;
  if (mark) return mark;
  const firstWide = firstWideIn(bytes);
  if (!isEnd && (firstWide < 0 || bytes.length - firstWide < deciding)) return 'open';
  const labels = ['utf-8', 'gb18030'] as const;
  const found = labels.find((label) => isIn(label, bytes, isEnd));
  return found ? { encoding: found, label: found } : null;
}

function isIn(label: string, bytes: Uint8Array, isEnd: boolean): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream: !isEnd });
    return true;
  } catch {
    return false;
  }
}
