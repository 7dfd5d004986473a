import type { Where } from '../../finding/where.js';
import { zipDirectory } from '../../read/zip/zipDirectory.js';
import type { ZipEntry } from '../../read/zip/zipEntry.js';
import { zipArchive, zipPart } from '../zip/zipArchive.js';
import { partText } from './partText.js';

/** The parts of a workbook, some of them to be written anew. */
export interface WorkbookPackage {
  readonly archive: ReadonlyMap<string, ZipEntry>;
  /** The XML of a part as it stands by now; `undefined` when there is no such part. */
  readonly text: (path: string) => Promise<string | undefined>;
  /** Writes a part anew, or a new one. */
  readonly set: (path: string, xml: string) => void;
  /** A path that no part has: `xl/comments1.xml`, `xl/comments2.xml` … */
  readonly freePath: (before: string, behind: string) => string;
  /** The archive: parts that were not set go over byte for byte. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens a workbook to write some of its parts anew. @throws FindingsError when it is damaged */
export function workbookPackage(bytes: Uint8Array, where: Where): WorkbookPackage {
  const archive = zipDirectory(bytes, where);
  const written = new Map<string, { readonly path: string; readonly xml: string }>();
  const keyOf = (path: string): string => path.toLowerCase();
  return {
    archive,
    text: async (path) => {
      const entry = archive.get(keyOf(path));
      return written.get(keyOf(path))?.xml ?? (entry && (await partText(entry, where)));
    },
    set: (path, xml) => {
      written.set(keyOf(path), { path: archive.get(keyOf(path))?.name ?? path, xml });
    },
    freePath: (before, behind) => {
      let number = 1;
      const isTaken = (key: string): boolean => archive.has(key) || written.has(key);
      while (isTaken(keyOf(`${before}${number}${behind}`))) number++;
      return `${before}${number}${behind}`;
    },
    bytes: async () => {
      const kept = [...archive].filter(([key]) => !written.has(key)).map(([, entry]) => entry);
      const fresh = await Promise.all([...written.values()].map(({ path, xml }) => zipPart(path, xml)));
      // Some programs want the list of contents first.
      const isList = ({ name }: ZipEntry): boolean => name === '[Content_Types].xml';
      const all = [...fresh, ...kept];
      return zipArchive([...all.filter(isList), ...all.filter((entry) => !isList(entry))]);
    },
  };
}
