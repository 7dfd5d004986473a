import type { Where } from '../../finding/where.js';
import type { SheetRow } from '../sheetRow.js';
import { inflated } from '../zip/inflated.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import { fillMerged } from './fillMerged.js';
import { mergedRanges } from './mergedRanges.js';
import { readXml } from './readXml.js';
import { rowHandler } from './rowHandler.js';
import type { WorkbookTables } from './workbookCell.js';

/**
 * The rows of a sheet as they come, merged cells filled, holding no more than one piece of the file. Rows and cells that
 * are not in the file are blank.
 *
 * @throws FindingsError when the file is damaged, or a figure stands in a column beyond all measure
 */
export async function* workbookRows(
  entry: ZipEntry,
  tables: WorkbookTables,
  where: Where,
): AsyncGenerator<readonly SheetRow[]> {
  const fill = fillMerged(await mergedRanges(entry, where));
  let batch: SheetRow[] = [];
  const handler = rowHandler(tables, where, (row) => batch.push(fill(row)));
  for await (const _ of readXml(inflated(entry, where), handler, where)) {
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
}
