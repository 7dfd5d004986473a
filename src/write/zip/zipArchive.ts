import { joinBytes } from '../../read/bytes/joinBytes.js';
import { crc32 } from '../../read/zip/crc32.js';
import type { ZipEntry } from '../../read/zip/zipEntry.js';

/** The first day an archive can name: it says nothing of when it was made. */
const firstDay = 0x21;
/** Names are UTF-8. */
const flags = 0x800;

/**
 * A zip archive of parts that are packed already: what is not changed goes over byte for byte. The same parts give the
 * same bytes.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function zipArchive(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = record(0x04034b50, 30, fieldsOf(entry, name, 4));
    const central = record(0x02014b50, 46, [[4, 2, 20], ...fieldsOf(entry, name, 6), [42, 4, at]]);
    parts.push(local, name, entry.packed);
    directory.push(central, name);
    at += local.length + name.length + entry.packed.length;
  }
  const listed = directory.reduce((length, part) => length + part.length, 0);
  const count = entries.length;
  const end = record(0x06054b50, 22, [
    [8, 2, count],
    [10, 2, count],
    [12, 4, listed],
    [16, 4, at],
  ]);
  return joinBytes([...parts, ...directory, end]);
}

/** A part of an archive out of its bytes. */
export async function zipPart(name: string, content: string): Promise<ZipEntry> {
  const bytes = new TextEncoder().encode(content);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return { name, packed, isDeflated: true, size: bytes.length, checksum: crc32(bytes) };
}

type Field = readonly [at: number, length: 2 | 4, value: number];

/** The fields that both records have, from their first place on. */
function fieldsOf({ packed, isDeflated, size, checksum }: ZipEntry, name: Uint8Array, from: number): Field[] {
  return [
    [from, 2, 20],
    [from + 2, 2, flags],
    [from + 4, 2, isDeflated ? 8 : 0],
    [from + 8, 2, firstDay],
    [from + 10, 4, checksum],
    [from + 14, 4, packed.length],
    [from + 18, 4, size],
    [from + 22, 2, name.length],
  ];
}

function record(signature: number, length: number, fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  for (const [at, width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
}
