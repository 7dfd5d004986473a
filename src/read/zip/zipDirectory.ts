import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import { allowance, megabytes } from './allowance.js';
import type { ZipEntry } from './zipEntry.js';

/** A workbook has some dozen parts. */
const mostEntries = 10_000;
const endLength = 22;
const longestComment = 0xffff;

/**
 * The files in a zip archive, by name in lower case, from its central directory alone: nothing is inflated.
 *
 * @param where the archive, for the findings
 * @throws FindingsError when the directory is damaged, or says that the archive inflates beyond all measure
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function zipDirectory(bytes: Uint8Array, where: Where = {}): ReadonlyMap<string, ZipEntry> {
  try {
    return entriesOf(bytes, where);
  } catch (error) {
    // A place beyond the end of the bytes.
    if (error instanceof RangeError) throw damaged(where);
    throw error;
  }
}

function entriesOf(bytes: Uint8Array, where: Where): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) throw damaged(where);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw tooManyParts(count, where);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw damaged(where);
    const entry = entryAt(view, bytes, at, where);
    total += entry.size;
    entries.set(entry.name.replaceAll('\\', '/').toLowerCase(), entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const allowed = allowance(bytes.length);
  if (total <= allowed) return entries;
  const said = { seen: megabytes(total), size: megabytes(bytes.length), limit: megabytes(allowed) };
  throw new FindingsError([finding('file/inflatesTooFar', where, said)]);
}

/** Where the end record begins: it is the last thing in the archive, but for a comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, where: Where): ZipEntry {
  const [isEncrypted, method] = [(view.getUint16(at + 8, true) & 1) === 1, view.getUint16(at + 10, true)];
  if (isEncrypted) throw new FindingsError([finding('file/encrypted', where, {})]);
  if (method !== 0 && method !== 8) throw damaged(where);
  const nameAt = at + 46;
  const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true)));
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== 0x04034b50) throw damaged(where);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packedSize = view.getUint32(at + 20, true);
  if (start + packedSize > bytes.length) throw damaged(where);
  return {
    name,
    packed: bytes.subarray(start, start + packedSize),
    isDeflated: method === 8,
    size: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
  };
}

const damaged = (where: Where): FindingsError =>
  new FindingsError([finding('file/workbookDamaged', where, {})]);

const tooManyParts = (count: number, where: Where): FindingsError =>
  new FindingsError([finding('file/tooManyParts', where, { seen: String(count), limit: mostEntries })]);
