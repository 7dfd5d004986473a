import type { Where } from '../../finding/where.js';
import { inflated } from '../zip/inflated.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import type { XmlHandler } from './readXml.js';
import { readXml } from './readXml.js';

/** Reads a part of a workbook to its end. A part that is not there tells nothing. */
export async function readWhole(
  entry: ZipEntry | undefined,
  handler: XmlHandler,
  where: Where,
): Promise<void> {
  if (!entry) return;
  for await (const _ of readXml(inflated(entry, where), handler, where));
}
