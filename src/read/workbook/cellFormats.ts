import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import type { ZipEntry } from '../zip/zipEntry.js';
import type { NumberFormat } from './numberFormat.js';
import { numberFormat } from './numberFormat.js';
import { readWhole } from './readWhole.js';

/** Most formats that are held; Excel itself stops at 65 490. */
const mostFormats = 1 << 17;

/** The number formats that the cells of a workbook refer to by position. */
export async function cellFormats(
  entry: ZipEntry | undefined,
  where: Where,
): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellFormat = false;
  await readWhole(
    entry,
    {
      open: (name, attribute) => {
        if (Math.max(codes.size, formats.length) > mostFormats) {
          throw new FindingsError([finding('file/workbookDamaged', where, {})]);
        }
        if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
        if (name === 'cellXfs') isCellFormat = true;
        if (name === 'xf' && isCellFormat) {
          const id = Number(attribute('numFmtId') ?? 0);
          formats.push(numberFormat(id, codes.get(id)));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') isCellFormat = false;
      },
    },
    where,
  );
  return formats;
}
