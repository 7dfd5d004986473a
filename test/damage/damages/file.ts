import { workbookOf } from '../../read/archive.js';
import type { Damage } from '../damage.js';
import { bodyOf, whereLong, whereText, withCells } from '../damage.js';
import type { list } from '../list.js';
import type { Sheet } from '../sheet.js';
import { delimitedText, encoded, rowsXml, written } from '../written.js';

const utf8 = new TextEncoder();

/** The text of a sheet whose file is text. */
const textOf = (sheet: Sheet): string => delimitedText(sheet.grid, sheet);
const asText = (sheet: Sheet, text: string): Uint8Array =>
  encoded(text, sheet.encoding === 'xlsx' ? 'utf8' : sheet.encoding);

/** The directory of a compound file: what an old workbook and one with a password begin with. */
function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const named = names.join('').replace(/./g, '$&\0');
  bytes.set(utf8.encode(named), 1024);
  return bytes;
}

const whereWorkbook =
  (damage: Damage): Damage =>
  (sheet, random) =>
    sheet.encoding === 'xlsx' ? damage(sheet, random) : null;

export const fileDamages = {
  mojibake: whereText((sheet) => ({
    bytes: utf8.encode(new TextDecoder('gb18030').decode(utf8.encode(textOf(sheet)))),
    rows: 'all',
  })),
  replaced: (sheet, random) => {
    const row = random.oneOf([sheet.header, ...bodyOf(sheet)]);
    const cells = sheet.grid[row] ?? [];
    // What is not read, the baselines and goals of a wide sheet, may say anything.
    const { baseline, target } = sheet.columns;
    const isRead = (col: number): boolean => row === sheet.header || (col !== baseline && col !== target);
    const filled = cells.flatMap((text, col) => (text === '' || !isRead(col) ? [] : [col]));
    const col = random.oneOf(filled);
    const text = cells[col] ?? '';
    const at = random.whole(text.length);
    const broken = text.slice(0, at) + '\ufffd'.repeat(1 + random.whole(2)) + text.slice(at + 1);
    const utf = sheet.encoding === 'gb18030' ? { ...sheet, encoding: 'utf8' as const } : sheet;
    return {
      bytes: written(utf, withCells(sheet.grid, [[row, col, broken]])),
      rows: row === sheet.header ? 'all' : [row],
    };
  },
  // Before its last cell: the end of a figure lost in it is a digit lost.
  lineCut: whereText((sheet, random) => {
    const text = textOf(sheet).trimEnd();
    const begin = text.lastIndexOf('\n') + 1;
    const end = text.lastIndexOf(sheet.delimiter);
    const kept = begin + 1 + random.whole(Math.max(1, end - begin - 1));
    return { bytes: asText(sheet, text.slice(0, kept)), rows: [sheet.grid.length - 1] };
  }),
  byteCut: whereText((sheet, random) => {
    const bytes = asText(sheet, textOf(sheet));
    const inside = [...bytes.keys()].filter(
      (at) => at > bytes.length / 2 && (bytes[at] ?? 0) > 127 && (bytes[at + 1] ?? 0) > 127,
    );
    const isLead = (at: number): boolean => {
      try {
        new TextDecoder(sheet.encoding === 'gb18030' ? 'gb18030' : 'utf-8', { fatal: true }).decode(
          bytes.slice(0, at + 1),
        );
        return false;
      } catch {
        return true;
      }
    };
    const ends = inside.filter(isLead);
    return ends.length === 0 ? null : { bytes: bytes.slice(0, random.oneOf(ends) + 1), rows: 'all' };
  }),
  quoteOpen: whereText((sheet, random) => {
    const row = random.oneOf(bodyOf(sheet));
    const lines = textOf(sheet).split(sheet.lineEnd);
    const text = lines.map((line, index) => (index === row ? `"${line}` : line)).join(sheet.lineEnd);
    return { bytes: asText(sheet, text), rows: bodyOf(sheet).filter((one) => one >= row) };
  }),
  delimiterMixed: whereText((sheet, random) => {
    const row = random.oneOf(bodyOf(sheet));
    const other = sheet.delimiter === ';' ? ',' : ';';
    const lines = textOf(sheet).split(sheet.lineEnd);
    const text = lines
      .map((line, index) => (index === row ? line.replaceAll(sheet.delimiter, other) : line))
      .join(sheet.lineEnd);
    return { bytes: asText(sheet, text), rows: [row] };
  }),
  filesJoined: whereText((sheet) => {
    if (sheet.encoding === 'gb18030') return null;
    const text = textOf(sheet);
    return {
      bytes: utf8.encode(`\ufeff${text}\ufeff${text}`),
      rows: sheet.grid.map((_, row) => sheet.grid.length + row),
    };
  }),
  nulBytes: whereText((sheet, random) => {
    const row = random.oneOf(bodyOf(sheet));
    const cells = sheet.grid[row] ?? [];
    const col = random.oneOf(cells.flatMap((text, index) => (text === '' ? [] : [index])));
    const text = cells[col] ?? '';
    const at = random.whole(text.length + 1);
    return {
      grid: withCells(sheet.grid, [[row, col, `${text.slice(0, at)}\0${text.slice(at)}`]]),
      rows: 'all',
    };
  }),
  emptyFile: (_, { oneOf }) => ({
    bytes: utf8.encode(oneOf(['', '\n', '\ufeff', ' \r\n \r\n'])),
    rows: 'all',
  }),
  htmlAsXls: ({ grid }) => {
    const rows = grid
      .map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('\n');
    return {
      bytes: utf8.encode(
        `<html><head><meta charset="utf-8"></head><body><table>\n${rows}\n</table></body></html>`,
      ),
      rows: 'all',
    };
  },
  oldXls: () => ({ bytes: compoundFile(['Root Entry', 'Workbook']), rows: 'all' }),
  passwordSet: () => ({
    bytes: compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    rows: 'all',
  }),
  zipCut: whereWorkbook((sheet, random) => {
    const bytes = written(sheet);
    return { bytes: bytes.slice(0, 30 + random.whole(bytes.length - 31)), rows: 'all' };
  }),
  zipDamaged: whereWorkbook((sheet, random) => {
    const bytes = written(sheet);
    const at = bytes.findIndex((_, index) =>
      new TextDecoder().decode(bytes.slice(index, index + 20)).startsWith('xl/worksheets/sheet0'),
    );
    const packed = bytes.slice();
    for (let step = 0; step < 8; step++)
      packed[at + 40 + step] = ((packed[at + 40 + step] ?? 0) + 1 + random.whole(255)) % 256;
    return { bytes: packed, rows: 'all' };
  }),
  otherDocument: (_, { oneOf }) => ({
    bytes: oneOf([
      utf8.encode('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj'),
      utf8.encode('{\\rtf1\\ansi 完成情况}'),
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
    ]),
    rows: 'all',
  }),
  yearOnOtherSheet: whereWorkbook(
    whereLong((sheet, random) => {
      const year = random.oneOf(sheet.years);
      const head = sheet.grid[sheet.header] ?? [];
      const body = bodyOf(sheet).map((row) => sheet.grid[row] ?? []);
      const isOfYear = (cells: readonly string[]): boolean =>
        (cells[sheet.columns.period ?? 0] ?? '').startsWith(String(year));
      const others = { [`${year}`]: rowsXml([head, ...body.filter(isOfYear)]) };
      return {
        bytes: workbookOf(rowsXml([head, ...body.filter((cells) => !isOfYear(cells))]), { others }),
        rows: 'all',
      };
    }),
  ),
} as const satisfies Record<keyof typeof list.file, Damage>;
