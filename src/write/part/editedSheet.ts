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

/** A tag of a sheet, with its place in the text. */
interface Tag {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: string;
  readonly kind: 'opens' | 'closes' | 'empty';
  readonly start: number;
  readonly end: number;
}

/**
 * The XML of a sheet with some cells in another form. Every other character is the one that came in. Cells and rows that
 * are not in the file are put where they belong.
 */
export function editedSheet(xml: string, edits: CellEdits): string {
  const editing = sheetEditing(xml, edits);
  for (const match of xml.matchAll(tags)) {
    const tag = tagOf(match);
    if (!tag) continue;
    editing[tag.name]?.(tag);
    // What stands behind the rows is not looked at.
    if (tag.name === 'sheetData' && tag.kind !== 'opens') break;
  }
  return editing.text();
}

function tagOf(match: RegExpExecArray): Tag | null {
  const [text, closing, prefix = '', name, attributes = '', selfClosing] = match;
  // A comment, or text that is not to be parsed.
  if (name === undefined) return null;
  const kind = closing ? 'closes' : selfClosing ? 'empty' : 'opens';
  return { name, prefix, attributes, kind, start: match.index, end: match.index + text.length };
}

const everything = Number.POSITIVE_INFINITY;

/** What each tag of a sheet asks for, in the order of the file; and at the end the text that came of it. */
function sheetEditing(xml: string, edits: CellEdits) {
  const rowsToCome = toCome(edits);
  const pieces: string[] = [];
  const place = { row: 0, column: -1 };
  let copied = 0;
  let cellsToCome: (readonly [number, CellEdit])[] = [];
  let open: { readonly edit: CellEdit; readonly attributes: string; readonly from: number } | null = null;

  const copyTo = (end: number): void => {
    pieces.push(xml.slice(copied, end));
    copied = end;
  };
  const replaceTo = (end: number, text: string): void => {
    pieces.push(text);
    copied = end;
  };
  const putCells = (before: number, prefix: string): void => {
    for (const cell of taken(cellsToCome, before)) pieces.push(newCell(place.row, cell, prefix));
  };
  const putRows = (before: number, prefix: string): void => {
    for (const row of taken(rowsToCome, before)) pieces.push(newRow(row, prefix));
  };
  const openRow = ({ attributes, prefix, kind, start, end }: Tag): void => {
    place.row = Number(attributeIn(attributes, 'r') ?? place.row + 1);
    place.column = -1;
    copyTo(start);
    putRows(place.row, prefix);
    const [own] = taken(rowsToCome, place.row + 1);
    cellsToCome = own ? toCome(own[1]) : [];
    if (kind !== 'empty' || !own) return;
    pieces.push(`<${prefix}row${attributes}>`);
    putCells(everything, prefix);
    replaceTo(end, `</${prefix}row>`);
  };
  const openCell = ({ attributes, prefix, kind, start, end }: Tag): void => {
    const reference = cellReference(attributeIn(attributes, 'r') ?? '');
    place.column = reference?.column ?? place.column + 1;
    if ((cellsToCome.at(-1)?.[0] ?? everything) > place.column) return;
    copyTo(start);
    putCells(place.column, prefix);
    const [own] = taken(cellsToCome, place.column + 1);
    if (!own) return;
    if (kind === 'empty') replaceTo(end, cellXml(own[1], { attributes, inner: '', prefix }));
    else open = { edit: own[1], attributes, from: end };
  };
  const closeCell = ({ prefix, start, end }: Tag): void => {
    if (!open) return;
    const { edit, attributes, from } = open;
    replaceTo(end, cellXml(edit, { attributes, inner: xml.slice(from, start), prefix }));
    open = null;
  };
  const editing: Record<string, (tag: Tag) => void> = {
    c: (tag) => (tag.kind === 'closes' ? closeCell(tag) : openCell(tag)),
    row: (tag) => {
      if (tag.kind !== 'closes') return openRow(tag);
      copyTo(tag.start);
      putCells(everything, tag.prefix);
    },
    sheetData: ({ kind, prefix, attributes, start, end }) => {
      if (kind === 'opens') return;
      copyTo(start);
      if (kind === 'empty') pieces.push(`<${prefix}sheetData${attributes}>`);
      putRows(everything, prefix);
      if (kind === 'empty') replaceTo(end, `</${prefix}sheetData>`);
    },
  };
  return {
    ...editing,
    text: () => [...pieces, xml.slice(copied)].join(''),
  } as typeof editing & { readonly text: () => string };
}

const sorted = <T>(byNumber: ReadonlyMap<number, T>): (readonly [number, T])[] =>
  [...byNumber].sort(([a], [b]) => a - b);

/** What is to come, the last first: taking off the end of a list costs nothing. */
const toCome = <T>(byNumber: ReadonlyMap<number, T>): (readonly [number, T])[] => sorted(byNumber).reverse();

/** Takes off a list of what is to come all that stands before a number. */
function taken<T>(list: (readonly [number, T])[], before: number): (readonly [number, T])[] {
  const found: (readonly [number, T])[] = [];
  for (let next = list.at(-1); next && next[0] < before; next = list.at(-1)) {
    found.push(next);
    list.pop();
  }
  return found;
}

function cellXml(edit: CellEdit, cell: CellXml): string {
  const { attributes, inner } = edit(cell);
  const { prefix } = cell;
  return inner === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inner}</${prefix}c>`;
}

const newCell = (row: number, [column, edit]: readonly [number, CellEdit], prefix: string): string =>
  cellXml(edit, { attributes: ` r="${columnLetters(column)}${row}"`, inner: '', prefix });

function newRow([row, cells]: readonly [number, ReadonlyMap<number, CellEdit>], prefix: string): string {
  return `<${prefix}row r="${row}">${sorted(cells)
    .map((cell) => newCell(row, cell, prefix))
    .join('')}</${prefix}row>`;
}
