import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from 'hucre';
import type { CellLook, CellTone, WorkbookCell } from './workbook.js';

/**
 * The look of a cell in the words of the file format.
 *
 * @param base the font of the workbook
 */
export function cellStyle(
  { look = 'text', tone, format, value, isOpen }: WorkbookCell,
  { base, isLinked }: { readonly base: FontStyle; readonly isLinked: boolean },
): CellStyle {
  const { font, fill, isBordered, alignment } = looks[look];
  const toned = tone && tones[tone];
  const background = toned?.fill ?? fill;
  return {
    alignment: { vertical: 'center', wrapText: typeof value !== 'number', ...alignment },
    protection: { locked: isOpen !== true },
    font: { ...base, ...font, ...toned?.font, ...(isLinked && linked) },
    ...(isBordered && { border: thin }),
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } } }),
    ...(format !== undefined && typeof value !== 'string' && { numFmt: format }),
  };
}

interface Look {
  readonly font?: FontStyle;
  readonly fill?: string;
  readonly isBordered?: true;
  readonly alignment?: AlignmentStyle;
}

const grey = { rgb: 'BFBFBF' };
const thin: BorderStyle = {
  top: { style: 'thin', color: grey },
  right: { style: 'thin', color: grey },
  bottom: { style: 'thin', color: grey },
  left: { style: 'thin', color: grey },
};

const looks: Readonly<Record<CellLook, Look>> = {
  title: { font: { bold: true, size: 16 }, alignment: { horizontal: 'center' } },
  note: { font: { color: { rgb: '595959' } }, alignment: { horizontal: 'left', vertical: 'top' } },
  head: { font: { bold: true }, fill: 'DDEBF7', isBordered: true, alignment: { horizontal: 'center' } },
  group: { font: { bold: true }, fill: 'F2F2F2', isBordered: true, alignment: { horizontal: 'left' } },
  text: { isBordered: true, alignment: { horizontal: 'left', indent: 1 } },
  centred: { isBordered: true, alignment: { horizontal: 'center' } },
  number: { isBordered: true, alignment: { horizontal: 'right' } },
  // Numbers to the right and words to the left, as they come.
  entry: { fill: 'FFF2CC', isBordered: true },
  blank: {},
};

// Dark text on a light ground: 7:1 and more, and apart in grey on a printer without colours.
const tones: Readonly<Record<CellTone, { readonly font: FontStyle; readonly fill?: string }>> = {
  good: { font: { color: { rgb: '0B5D2A' } }, fill: 'E2F0D9' },
  fair: { font: { color: { rgb: '7A4B00' } }, fill: 'FFEFC2' },
  bad: { font: { color: { rgb: '9C0006' }, bold: true }, fill: 'FBDAD7' },
  muted: { font: { color: { rgb: '595959' } } },
  strong: { font: { bold: true } },
};

const linked: FontStyle = { underline: true, color: { rgb: '0563C1' } };
