import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import { cellTextCollector } from './cellTextCollector.js';
import { readWhole } from './readWhole.js';

/** Most texts that are held: four million, as many as a full sheet of four columns. */
const mostTexts = 1 << 22;

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
        if (name !== 'si') return;
        if (strings.length >= mostTexts)
          throw new FindingsError([finding('file/workbookDamaged', where, {})]);
        strings.push(collector.take());
      },
    },
    where,
  );
  return strings;
}
