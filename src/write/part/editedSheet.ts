import { columnLetters } from '../../read/sheetRow.js';
import { cellReference } from '../../read/workbook/cellReference.js';
import { attributeIn } from './xmlAttribute.js';

/** A cell as it stands in the XML of a sheet. */
export interface CellXml {
  /** Its attributes, with the blank before them. */
  readonly attributes: string;
  /** What stands between its tags; empty when nothing does. */
  readonly inner: string;
  /** Prefix of its names, such as `x:`; nearly always empty. */
  readonly prefix: string;
}

/** Gives a cell another form; of a cell that is not in the file too. */
export type CellEdit = (cell: CellXml) => Pick<CellXml, 'attributes' | 'inner'>;

/** Edits by row, counted from 1, and column, counted from 0. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

// Comments and CDATA first, so that nothing in them is taken for a tag.
const tags =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)((?:[\w.-]+:)?)(sheetData|row|c)(?=[\s/>])((?:[^>"'/]|"[^"]*"|'[^']*')*)(\/?)>/g;

/**
 * The XML of a sheet with some cells in another form. Every other character is the one that came in. Cells and rows that
 * are not in the file are put where they belong.
 */
export function editedSheet(xml: string, edits: CellEdits): string {
  const waitingRows = [...edits].sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  let copied = 0;
  let row = 0;
  let column = -1;
  let waiting: (readonly [number, CellEdit])[] = [];
  const copyTo = (end: number): void => {
    pieces.push(xml.slice(copied, end));
    copied = end;
  };
  const putCells = (before: number, prefix: string): void => {
    for (let next = waiting[0]; next && next[0] < before; next = waiting[0]) {
      waiting.shift();
      pieces.push(newCell(row, next, prefix));
    }
  };
  const putRows = (before: number, prefix: string): void => {
    for (let next = waitingRows[0]; next && next[0] < before; next = waitingRows[0]) {
      waitingRows.shift();
      pieces.push(newRow(next, prefix));
    }
  };
  let edited: { edit: CellEdit; attributes: string; from: number } | null = null;
  for (const match of xml.matchAll(tags)) {
    const [tag, closing, prefix = '', name, attributes = '', selfClosing] = match;
    if (name === undefined) continue;
    const [start, end] = [match.index, match.index + tag.length];
    if (closing) {
      if (name === 'c' && edited) {
        pieces.push(
          cellXml(edited.edit, {
            attributes: edited.attributes,
            inner: xml.slice(edited.from, start),
            prefix,
          }),
        );
        copied = end;
        edited = null;
      }
      if (name === 'row') {
        copyTo(start);
        putCells(Number.POSITIVE_INFINITY, prefix);
      }
      if (name === 'sheetData') {
        copyTo(start);
        putRows(Number.POSITIVE_INFINITY, prefix);
        break;
      }
      continue;
    }
    if (name === 'sheetData' && selfClosing) {
      copyTo(start);
      pieces.push(`<${prefix}sheetData${attributes}>`);
      putRows(Number.POSITIVE_INFINITY, prefix);
      pieces.push(`</${prefix}sheetData>`);
      copied = end;
      break;
    }
    if (name === 'row') {
      row = Number(attributeIn(attributes, 'r') ?? row + 1);
      column = -1;
      copyTo(start);
      putRows(row, prefix);
      const own = waitingRows[0]?.[0] === row ? waitingRows.shift() : undefined;
      waiting = own ? [...own[1]].sort(([a], [b]) => a - b) : [];
      if (selfClosing && own) {
        pieces.push(`<${prefix}row${attributes}>`);
        putCells(Number.POSITIVE_INFINITY, prefix);
        pieces.push(`</${prefix}row>`);
        copied = end;
      }
    }
    if (name === 'c') {
      const reference = attributeIn(attributes, 'r');
      column = reference === undefined ? column + 1 : (cellReference(reference)?.column ?? column + 1);
      if (waiting.length === 0 || (waiting[0]?.[0] ?? 0) > column) continue;
      copyTo(start);
      putCells(column, prefix);
      if (waiting[0]?.[0] !== column) continue;
      const [, edit] = waiting.shift() as readonly [number, CellEdit];
      if (selfClosing) {
        pieces.push(cellXml(edit, { attributes, inner: '', prefix }));
        copied = end;
      } else edited = { edit, attributes, from: end };
    }
  }
  copyTo(xml.length);
  return pieces.join('');
}

function cellXml(edit: CellEdit, cell: CellXml): string {
  const { attributes, inner } = edit(cell);
  const { prefix } = cell;
  return inner === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inner}</${prefix}c>`;
}

const newCell = (row: number, [column, edit]: readonly [number, CellEdit], prefix: string): string =>
  cellXml(edit, { attributes: ` r="${columnLetters(column)}${row}"`, inner: '', prefix });

function newRow([row, cells]: readonly [number, ReadonlyMap<number, CellEdit>], prefix: string): string {
  const sorted = [...cells].sort(([a], [b]) => a - b);
  return `<${prefix}row r="${row}">${sorted.map((cell) => newCell(row, cell, prefix)).join('')}</${prefix}row>`;
}
