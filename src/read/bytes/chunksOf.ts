import type { ByteSource } from './byteSource.js';
import { piecesOf } from './piecesOf.js';

const chunkLength = 1 << 18;

/**
 * The bytes of a source in pieces, one after the other. Whoever stops early closes the source.
 *
 * @example
 * // for await (const chunk of chunksOf(file.stream())) …
 */
export async function* chunksOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  if (source instanceof Uint8Array) yield* piecesOf(source, chunkLength);
  else if (source instanceof Blob) yield* chunksOfStream(source.stream());
  else if ('getReader' in source) yield* chunksOfStream(source);
  else yield* source;
}

// Not every browser can loop over a stream.
async function* chunksOfStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    // The next piece is asked for before this one is worked on: whoever inflates or fetches it can go on meanwhile.
    let next = asked(reader);
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = asked(reader);
      yield value;
    }
  } finally {
    // A stream that broke cannot be closed either; why it broke was told already.
    await reader.cancel().catch(() => undefined);
  }
}

function asked(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  const next = reader.read();
  // It may break while nobody waits for it; whoever then does hears of it.
  next.catch(() => undefined);
  return next;
}
