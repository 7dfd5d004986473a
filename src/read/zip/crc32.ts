/** Bytes that are taken at once. */
const width = 4;

/** For each place in a group of bytes and each byte, what it adds to the checksum: 256 numbers a place, the last first. */
const table = new Int32Array(256 * width);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table[byte] = value;
}
for (let at = 256; at < table.length; at++) {
  const later = table[at - 256] as number;
  table[at] = (later >>> 8) ^ added(0, later);
}

/** What the lowest byte of a number adds. */
function added(placesBehind: number, value: number): number {
  return table[256 * placesBehind + (value & 0xff)] as number;
}

/**
 * The checksum of zip archives, continued piece by piece.
 *
 * @param before checksum of the pieces before; 0 at the start
 * @example
 * crc32(new TextEncoder().encode('123456789')) // 0xcbf43926
 */
export function crc32(piece: Uint8Array, before = 0): number {
  let value = ~before;
  let at = 0;
  // Four bytes at once: near three times as fast as one by one, and a long sheet is tens of megabytes.
  for (const last = piece.length - width; at <= last; at += width) {
    value ^= wordAt(piece, at);
    value = added(3, value) ^ added(2, value >>> 8) ^ added(1, value >>> 16) ^ added(0, value >>> 24);
  }
  for (; at < piece.length; at++) value = (value >>> 8) ^ added(0, value ^ (piece[at] as number));
  return ~value >>> 0;
}

function wordAt(piece: Uint8Array, at: number): number {
  const byte = (place: number): number => piece[at + place] as number;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}
