import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import type { FileKind } from './fileKind.js';

// An encrypted workbook is an OLE container with a stream of this name, in UTF-16.
const encryptedStream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Why a file of this kind is not read. */
export function unsupportedKind(kind: Exclude<FileKind, 'text'>, bytes: Uint8Array, where: Where): Finding {
  if (kind === 'ole' && holds(bytes, encryptedStream)) return finding('file/encrypted', where, {});
  const seen = { zip: 'XLSX / ZIP', ole: 'XLS', pdf: 'PDF', rtf: 'RTF' }[kind];
  return finding('file/kindUnsupported', where, { seen });
}

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
