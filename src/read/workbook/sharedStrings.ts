import type { Where } from '../../finding/where.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import { cellTextCollector } from './cellTextCollector.js';
import { readWhole } from './readWhole.js';

/** The texts that the cells of a workbook refer to by position. */
export async function sharedStrings(entry: ZipEntry | undefined, where: Where): Promise<readonly string[]> {
  const strings: string[] = [];
  const collector = cellTextCollector();
  await readWhole(
    entry,
    {
      open: collector.open,
      text: collector.text,
      close: (name) => {
        collector.close(name);
        if (name === 'si') strings.push(collector.take());
      },
    },
    where,
  );
  return strings;
}
