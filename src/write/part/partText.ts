import type { Where } from '../../finding/where.js';
import { joinBytes } from '../../read/bytes/joinBytes.js';
import { inflated } from '../../read/zip/inflated.js';
import type { ZipEntry } from '../../read/zip/zipEntry.js';

/** The XML of a part of a workbook. @throws FindingsError when it is damaged */
export async function partText(entry: ZipEntry, where: Where): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of inflated(entry, where)) pieces.push(piece.slice());
  return new TextDecoder().decode(joinBytes(pieces));
}
