import type { Encoding } from '../../read/bytes/encoding.js';

/** Characters that GB18030 writes in two bytes, with both. */
let twoBytes: ReadonlyMap<string, readonly [number, number]> | null = null;

/**
 * Text → bytes in the encoding of a file. The web has an encoder for UTF-8 only; that for GB18030 is made of its decoder,
 * asked once for every pair of bytes, and has the common characters (those of GBK).
 *
 * @returns `null` for text that has a character outside of them
 * @example
 * textEncoderFor('gb18030')('指') // Uint8Array [0xd6, 0xb8]
 */
export function textEncoderFor(encoding: Encoding): (text: string) => Uint8Array | null {
  if (encoding === 'gb18030') return encodedInGb;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return (text) => encodedInUtf16(text, encoding === 'utf-16le');
  }
  return (text) => new TextEncoder().encode(text);
}

function encodedInUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
}

function encodedInGb(text: string): Uint8Array | null {
  twoBytes ??= pairsOfGb();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = twoBytes.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else return null;
  }
  return Uint8Array.from(bytes);
}

function pairsOfGb(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(first, second));
      if (!pairs.has(character)) pairs.set(character, [first, second]);
    }
  }
  return pairs;
}
