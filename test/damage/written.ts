import { workbookOf } from '../read/archive.js';
import type { Sheet } from './sheet.js';

export type Grid = readonly (readonly string[])[];

const letters = (index: number): string => String.fromCharCode(65 + index);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The XML of rows, numbers as numbers. */
export function rowsXml(grid: Grid): string {
  const cellXml = (text: string, at: string): string => {
    if (text === '') return '';
    if (/^-?\d{1,15}(?:\.\d+)?$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  };
  return grid
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((text, col) => cellXml(text, `${letters(col)}${row + 1}`)).join('')}</row>`,
    )
    .join('');
}

/** Delimited text as a spreadsheet writes it. */
export function delimitedText(
  grid: Grid,
  { delimiter, lineEnd }: Pick<Sheet, 'delimiter' | 'lineEnd'>,
): string {
  const quoted = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const width = Math.max(...grid.map((cells) => cells.length));
  // A spreadsheet fills every row up to the widest, titles too; a row that is short by damage stays so.
  const filled = grid.map((cells, row) =>
    row === 0 && cells.length === 1 ? [...cells, ...Array(width - 1).fill('')] : cells,
  );
  return filled.map((cells) => cells.map(quoted).join(delimiter) + lineEnd).join('');
}

let bytesByCharacter: Map<string, number[]> | null = null;

/** Text in GBK, a question mark for what it has not, as Excel writes it: the table is asked of the decoder. */
function inGb18030(text: string): Uint8Array {
  bytesByCharacter ??= twoByteTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = bytesByCharacter.get(character);
    if (code < 128) bytes.push(code);
    else bytes.push(...(pair ?? [0x3f]));
  }
  return Uint8Array.from(bytes);
}

function twoByteTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  return table;
}

export function encoded(text: string, encoding: Exclude<Sheet['encoding'], 'xlsx'>): Uint8Array {
  if (encoding === 'gb18030') return inGb18030(text);
  return new TextEncoder().encode(encoding === 'utf8bom' ? `\ufeff${text}` : text);
}

/** A grid as a file, in the way of its sheet. */
export function written(sheet: Sheet, grid: Grid = sheet.grid): Uint8Array {
  if (sheet.encoding === 'xlsx') return workbookOf(rowsXml(grid));
  return encoded(delimitedText(grid, sheet), sheet.encoding);
}
