const megabyte = new Uint8Array(1 << 20).fill(0x78);

/** A file that begins like this and then never leaves its cell, a gigabyte long; it is made as it is read. */
export function gigabyteAfter(start: string): {
  readonly source: AsyncIterable<Uint8Array>;
  readonly megabytesRead: () => number;
} {
  let read = 0;
  const source = (async function* () {
    yield new TextEncoder().encode(start);
    for (; read < 1024; read++) yield megabyte;
  })();
  return { source, megabytesRead: () => read };
}
