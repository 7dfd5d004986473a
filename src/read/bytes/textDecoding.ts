/** Bytes in, text out: piece by piece, and nothing at the end. A character that is split between two pieces stays whole. */
export type TextDecoding = (bytes?: Uint8Array) => string;

/**
 * Decodes strictly, going on from one piece to the next: of Chinese text that is twice as fast on Node 20 and 22 as piece
 * by piece, and the same on Node 24.
 *
 * @param label as a `TextDecoder` knows it
 * @param isStart whether a byte order mark may still come; further on it is a character like any other
 * @throws TypeError what it gives throws, where the bytes are not in the encoding
 * @example
 * // const decode = textDecoding('utf-8', true);
 * // decode(new Uint8Array([0xe4, 0xbb])) + decode(new Uint8Array([0xb6])) + decode() // '件'
 */
export function textDecoding(label: string, isStart: boolean): TextDecoding {
  const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: !isStart });
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}
