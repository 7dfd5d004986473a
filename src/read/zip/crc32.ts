const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The checksum of zip archives, continued piece by piece.
 *
 * @param before checksum of the pieces before; 0 at the start
 * @example
 * crc32(new TextEncoder().encode('123456789')) // 0xcbf43926
 */
export function crc32(piece: Uint8Array, before = 0): number {
  let value = ~before;
  // Three times as fast as walking through the bytes one by one with `of`.
  for (let at = 0; at < piece.length; at++)
    value = (value >>> 8) ^ (table[(value ^ (piece[at] as number)) & 0xff] as number);
  return ~value >>> 0;
}
