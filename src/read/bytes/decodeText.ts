import { finding } from '../../finding/finding.js';
import type { Result } from '../../finding/result.js';
import { failure, success } from '../../finding/result.js';
import type { Where } from '../../finding/where.js';
import { byteOrderMark } from './byteOrderMark.js';
import type { Encoding } from './encoding.js';
import { fileKind } from './fileKind.js';
import { largestWhole } from './largestWhole.js';
import { tooLarge } from './tooLarge.js';
import { unsupportedKind } from './unsupportedKind.js';

/** Text, and the encoding it was found to be in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file whose encoding nobody names. A byte order mark decides; without one UTF-8 is tried, then GB18030,
 * both strictly: text in GB18030 that is also valid UTF-8 does not occur in Chinese of more than a few characters.
 *
 * @param where the file it came from, for the finding
 * @returns the text without its mark, and the encoding; or why there is none
 * @example
 * decodeText(new Uint8Array([0xd6, 0xb8, 0xb1, 0xea])) // { ok: true, value: { text: '指标', encoding: 'gb18030' }, findings: [] }
 * decodeText(new Uint8Array([0xff, 0xff])).findings[0]?.code // 'file/encodingUnknown'
 */
export function decodeText(bytes: Uint8Array, where: Where = {}): Result<DecodedText> {
  if (bytes.length > largestWhole) return failure([tooLarge(where)]);
  const kind = fileKind(bytes);
  if (kind !== 'text') return failure([unsupportedKind(kind, bytes, where)]);
  const mark = byteOrderMark(bytes);
  const decoded = mark
    ? decodedStrictly(bytes, mark.encoding, mark.label)
    : (decodedStrictly(bytes, 'utf-8') ?? decodedStrictly(bytes, 'gb18030'));
  // No text has NUL characters; a binary file does, and so does UTF-16 without its mark.
  if (!decoded || decoded.text.includes('\0')) return failure([finding('file/encodingUnknown', where, {})]);
  return success(decoded);
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
