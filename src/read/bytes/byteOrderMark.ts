import type { Encoding } from './encoding.js';

/** An encoding, and its name for a `TextDecoder`. */
export interface MarkedEncoding {
  readonly encoding: Encoding;
  readonly label: string;
}

const marks: readonly (readonly [bytes: readonly number[], marked: MarkedEncoding])[] = [
  [[0xef, 0xbb, 0xbf], { encoding: 'utf-8-bom', label: 'utf-8' }],
  [[0xff, 0xfe], { encoding: 'utf-16le', label: 'utf-16le' }],
  [[0xfe, 0xff], { encoding: 'utf-16be', label: 'utf-16be' }],
];

/** The encoding that the first bytes of a file declare; `null` when they do not. */
export function byteOrderMark(bytes: Uint8Array): MarkedEncoding | null {
  const found = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  return found?.[1] ?? null;
}
