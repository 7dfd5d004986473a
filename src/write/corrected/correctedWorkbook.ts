import type { Where } from '../../finding/where.js';
import type { Cell } from '../../read/cell.js';
import { cellText } from '../../read/cell.js';
import { cellFormats } from '../../read/workbook/cellFormats.js';
import { readWorkbook } from '../../read/workbook/readWorkbook.js';
import { workbookParts } from '../../read/workbook/workbookParts.js';
import { zipDirectory } from '../../read/zip/zipDirectory.js';
import type { CellEdit, CellXml } from '../part/editedSheet.js';
import { editedSheet } from '../part/editedSheet.js';
import { partText } from '../part/partText.js';
import { attributeIn, withAttribute } from '../part/xmlAttribute.js';
import { xmlText } from '../part/xmlText.js';
import { zipArchive, zipPart } from '../zip/zipArchive.js';
import type { CellCorrections } from './cellCorrections.js';
import { cellCorrections } from './cellCorrections.js';
import type { Correction, FixableFinding } from './correction.js';
import { isStill } from './correction.js';

/**
 * An XLSX workbook with some cells corrected. The sheet is changed in its XML at those cells only, and every other part
 * of the archive goes over as it is: looks, widths, charts, macros. A formula is never written over.
 *
 * @param onChanged told of each correction that was made
 */
export async function correctedWorkbook(
  bytes: Uint8Array,
  findings: readonly FixableFinding[],
  onChanged: (correction: Correction) => void,
  where: Where = {},
): Promise<Uint8Array> {
  const archive = zipDirectory(bytes, where);
  const parts = await workbookParts(archive, where);
  const formats = await cellFormats(parts?.styles, where);
  const isPlain = (style: number): boolean => (formats[style] ?? { shows: 'number' }).shows === 'number';
  const changed = new Map<string, string>();
  for (const { name, entry } of parts?.sheets ?? []) {
    const corrections = cellCorrections(findings.filter((found) => found.where.sheet === name));
    if (corrections.size === 0) continue;
    const confirmed = await stillTrue(bytes, name, corrections, where);
    const edits = new Map(
      [...confirmed].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, correction]) => [column, editOf(correction, isPlain, onChanged)])),
      ]),
    );
    changed.set(entry.name, editedSheet(await partText(entry, where), edits));
  }
  const entries = [...archive.values()].map(async (entry) => {
    const text = changed.get(entry.name);
    return text === undefined ? entry : zipPart(entry.name, text);
  });
  return zipArchive(await Promise.all(entries));
}

/** The corrections of cells that still say what the findings saw; not those covered by a merged one. */
async function stillTrue(
  bytes: Uint8Array,
  sheet: string,
  corrections: CellCorrections,
  where: Where,
): Promise<CellCorrections> {
  const confirmed = new Map<number, ReadonlyMap<number, Correction>>();
  const grid = (await readWorkbook(bytes, where)).find(({ name }) => name === sheet);
  for await (const rows of grid?.rows(() => undefined) ?? []) {
    for (const { record, cells } of rows) {
      const own = [...(corrections.get(record) ?? [])].filter(([column, correction]) =>
        isCorrectable(cells[column] ?? '', correction),
      );
      if (own.length > 0) confirmed.set(record, new Map(own));
    }
  }
  return confirmed;
}

const isCorrectable = (cell: Cell, correction: Correction): boolean =>
  (typeof cell === 'string' || cell.kind === 'number') && isStill(cellText(cell), correction);

/** The cell as text in itself, so that no text that other cells share is touched. Its look stays. */
function editOf(
  correction: Correction,
  isPlain: (style: number) => boolean,
  onChanged: (correction: Correction) => void,
): CellEdit {
  return ({ attributes, inner, prefix }: CellXml) => {
    if (new RegExp(`<${prefix}f[\\s/>]`).test(inner)) return { attributes, inner };
    onChanged(correction);
    const { by } = correction;
    // In a cell that shows percent or days a number would be another one.
    if (isFigure(by) && isPlain(Number(attributeIn(attributes, 's') ?? 0))) {
      return { attributes: withAttribute(attributes, 't', null), inner: `<${prefix}v>${by}</${prefix}v>` };
    }
    return {
      attributes: withAttribute(attributes, 't', 'inlineStr'),
      inner: `<${prefix}is><${prefix}t>${xmlText(by)}</${prefix}t></${prefix}is>`,
    };
  };
}

/** No more digits than a spreadsheet keeps, and none that it would drop: a code such as 010000 stays text. */
const isFigure = (text: string): boolean =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15;
