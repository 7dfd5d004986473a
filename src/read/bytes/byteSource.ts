/** Where bytes come from: all at once, a `File` of a browser, a stream of the web or of Node. */
export type ByteSource = Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
