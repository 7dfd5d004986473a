import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import { chunksOf } from '../bytes/chunksOf.js';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './zipEntry.js';

/** Those whose checksum was right: they lie in memory and do not change, and sheets are inflated twice. */
const checked = new WeakSet<ZipEntry>();

/**
 * The bytes of a file in an archive, piece by piece. It ends with a finding as soon as there are more bytes than the
 * directory promised (a directory can lie), and when at the end their number or checksum is not the promised one.
 *
 * @param where the archive, for the finding
 */
export async function* inflated(entry: ZipEntry, where: Where): AsyncGenerator<Uint8Array> {
  const isChecked = checked.has(entry);
  let length = 0;
  let checksum = isChecked ? entry.checksum : 0;
  for await (const piece of unpacked(entry, where)) {
    length += piece.length;
    if (length > entry.size) throw damaged(where);
    if (!isChecked) checksum = crc32(piece, checksum);
    yield piece;
  }
  if (length !== entry.size || checksum !== entry.checksum) throw damaged(where);
  checked.add(entry);
}

async function* unpacked({ packed, isDeflated }: ZipEntry, where: Where): AsyncGenerator<Uint8Array> {
  if (!isDeflated) {
    yield* chunksOf(packed);
    return;
  }
  const bytes = packed as Uint8Array<ArrayBuffer>;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  try {
    yield* chunksOf(stream);
  } catch {
    throw damaged(where);
  }
}

const damaged = (where: Where): FindingsError =>
  new FindingsError([finding('file/workbookDamaged', where, {})]);
