import { joinBytes } from './joinBytes.js';

/** The beginning of a source, and all of it, the beginning included. */
export interface Peeked {
  /** At least as many bytes as asked for, or all there are. */
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes of a source without losing them. */
export async function peeked(source: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  let head = new Uint8Array();
  while (head.length < length) {
    const next = await iterator.next();
    if (next.done) break;
    head = joinBytes([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head, chunks: all() };
}
