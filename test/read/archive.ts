import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/read/zip/crc32.js';

/** A file to put into an archive; what the directory is to say of it may be a lie. */
export interface Packed {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly size?: number;
  readonly checksum?: number;
  /** Its bytes already deflated. */
  readonly packed?: Uint8Array;
}

const numbers = (
  length: number,
  ...fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]
) => {
  const buffer = Buffer.alloc(length);
  for (const [at, bytes, value] of fields) buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

/** A zip archive, written by the book (APPNOTE.TXT 4.3) and by nothing that is tested. */
export function archiveOf(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const bytes = Buffer.from(file.text);
    const packed = Buffer.from(file.packed ?? deflateRawSync(bytes));
    const name = Buffer.from(file.name);
    const [checksum, size] = [file.checksum ?? crc32(bytes), file.size ?? bytes.length];
    const local = numbers(
      30,
      [0, 4, 0x04034b50],
      [8, 2, 8],
      [14, 4, checksum],
      [18, 4, packed.length],
      [22, 4, size],
      [26, 2, name.length],
    );
    const central = numbers(
      46,
      [0, 4, 0x02014b50],
      [10, 2, 8],
      [16, 4, checksum],
      [20, 4, packed.length],
      [24, 4, size],
      [28, 2, name.length],
      [42, 4, at],
    );
    parts.push(local, name, packed);
    directory.push(central, name);
    at += local.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = numbers(
    22,
    [0, 4, 0x06054b50],
    [8, 2, files.length],
    [10, 2, files.length],
    [12, 4, listed.length],
    [16, 4, at],
  );
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
}

const relations = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** What a made workbook has beside its first sheet. */
export interface WorkbookParts {
  readonly styles?: string;
  readonly strings?: string;
  readonly is1904?: boolean;
  /** Replaces the sheet as it is packed. */
  readonly packed?: Partial<Packed>;
  /** Sheets beside the first, as the XML of their rows, by name. */
  readonly others?: Readonly<Record<string, string>>;
}

const sheetXml = (rows: string, behind = ''): string =>
  `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** A workbook around the XML of the rows of its first sheet, and what stands behind them. */
export function workbookOf(rows: string, parts: WorkbookParts = {}, behind = ''): Uint8Array {
  const others = Object.entries(parts.others ?? {});
  const names = ['表', ...others.map(([name]) => name)];
  return archiveOf([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: '_rels/.rels', text: relations([['r', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      text: `<workbook><workbookPr date1904="${parts.is1904 ? 1 : 0}"/><sheets>${names.map((name, index) => `<sheet name="${name}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ...names.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
        ['t', 'styles', '/xl/styles.xml'],
        ['u', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet0.xml', text: sheetXml(rows, behind), ...parts.packed },
    ...others.map(([, xml], index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(xml) })),
    ...(parts.styles ? [{ name: 'xl/styles.xml', text: parts.styles }] : []),
    ...(parts.strings ? [{ name: 'xl/sharedStrings.xml', text: parts.strings }] : []),
  ]);
}

/** The XML of a row of text cells. */
export const textRow = (row: number, ...texts: readonly string[]): string =>
  `<row r="${row}">${texts.map((text, index) => `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
