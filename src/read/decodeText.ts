import { finding } from '../finding/finding.js';
import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import type { Where } from '../finding/where.js';

/** Encodings that are told apart. GB18030 includes GBK and GB2312. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Text, and the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const byteOrderMarks: readonly (readonly [bytes: readonly number[], encoding: Encoding, label: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8-bom', 'utf-8'],
  [[0xff, 0xfe], 'utf-16le', 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be', 'utf-16be'],
];

// First bytes of files that people hand in for a sheet.
const binaryKinds: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'XLSX / ZIP'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'XLS'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/**
 * The text of a file whose encoding nobody names. A byte order mark decides; without one UTF-8 is tried, then GB18030,
 * both strictly: text in GB18030 that is also valid UTF-8 does not occur in Chinese of more than a few characters.
 *
 * @param where the file it came from, for the finding
 * @returns the text without its mark, and the encoding; or why there is none
 * @example
 * decodeText(new Uint8Array([0xd6, 0xb8, 0xb1, 0xea])) // { ok: true, value: { text: '指标', encoding: 'gb18030' }, … }
 * decodeText(new Uint8Array([0xff, 0xff])).findings[0]?.code // 'file/encodingUnknown'
 */
export function decodeText(bytes: Uint8Array, where: Where = {}): Result<DecodedText> {
  const kind = binaryKinds.find(([start]) => startsWith(bytes, start))?.[1];
  if (kind !== undefined) return failure([finding('file/kindUnsupported', where, { seen: kind })]);
  const decoded =
    decodedByMark(bytes) ?? decodedStrictly(bytes, 'utf-8') ?? decodedStrictly(bytes, 'gb18030');
  // No text has NUL characters; a binary file does, and so does UTF-16 without its mark.
  if (!decoded || decoded.text.includes('\0')) return failure([finding('file/encodingUnknown', where, {})]);
  return success(decoded);
}

function decodedByMark(bytes: Uint8Array): DecodedText | null {
  const mark = byteOrderMarks.find(([start]) => startsWith(bytes, start));
  return mark ? decodedStrictly(bytes, mark[1], mark[2]) : null;
}

/** `null` when the bytes are not in the encoding. */
function decodedStrictly(
  bytes: Uint8Array,
  encoding: Encoding,
  label: string = encoding,
): DecodedText | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
