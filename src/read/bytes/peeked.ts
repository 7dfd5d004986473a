import { joinBytes } from './joinBytes.js';
import { resumed } from './resumed.js';

/** The beginning of a source, and all of it, the beginning included. */
export interface Peeked {
  /** At least as many bytes as asked for, or all there are. */
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes of a source without losing them. */
export async function peeked(source: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < length) {
    const next = await iterator.next();
    if (next.done) break;
    head = joinBytes([head, next.value]);
  }
  return { head, chunks: resumed([head], iterator) };
}
