import type { Where } from '../../finding/where.js';
import { cellText } from '../../read/cell.js';
import type { OpenedFile } from '../../read/openFile.js';
import { cellReference } from '../../read/workbook/cellReference.js';

/** The rows of a text file as they go into a workbook, and where the places of its findings are in them. */
export interface CopiedTable {
  readonly rows: readonly (readonly string[])[];
  /** Row counted from 1, column from 0; `null` for what is not in the rows. */
  readonly placeOf: (where: Where) => { readonly row: number; readonly column: number } | null;
  /** Whether the file has more rows than are copied. */
  readonly isCut: boolean;
}

/** A file longer than this is for programs: nobody looks through its copy. */
export const mostCopied = 200_000;

/** The rows of an opened text file. */
export function copiedTable(file: OpenedFile): Promise<CopiedTable> {
  if (file.format === 'ndjson') return tableOfLines(file);
  return file.format === 'json' ? tableOfJson(file) : tableOfGrid(file);
}

/** Rows of a delimited file stand where they stood; a row that its quotes broke is left blank. */
async function tableOfGrid(file: Extract<OpenedFile, { grids: unknown }>): Promise<CopiedTable> {
  const rows: string[][] = [];
  const recordOf = new Map<number, number>();
  let isCut = false;
  for await (const batch of file.grids[0]?.rows(() => undefined) ?? []) {
    for (const { row, record, cells } of batch) {
      isCut = record > mostCopied;
      if (isCut) break;
      while (rows.length < record - 1) rows.push([]);
      rows.push(cells.map(cellText));
      recordOf.set(row, record);
    }
    if (isCut) break;
  }
  const placeOf: CopiedTable['placeOf'] = ({ cell, row }) => {
    const place = cell === undefined ? null : cellReference(cell);
    if (place) return place.row <= rows.length ? place : null;
    const record = row === undefined ? undefined : recordOf.get(row);
    return record === undefined ? null : { row: record, column: 0 };
  };
  return { rows, placeOf, isCut };
}

/** One row an object, below a row of all their keys. */
function tableOfObjects(
  objects: readonly unknown[],
  rowOf: (where: Where) => { readonly index: number; readonly key: string } | null,
  isCut: boolean,
): CopiedTable {
  const keys = [...new Set(objects.flatMap((object) => (isObject(object) ? Object.keys(object) : [])))];
  const rows = objects.map((object) =>
    isObject(object) ? keys.map((key) => valueText(object[key])) : [valueText(object)],
  );
  const placeOf: CopiedTable['placeOf'] = (where) => {
    const at = rowOf(where);
    if (!at || at.index < 0 || at.index >= objects.length) return null;
    return { row: at.index + 2, column: Math.max(0, keys.indexOf(at.key)) };
  };
  return { rows: [keys, ...rows], placeOf, isCut };
}

async function tableOfLines(file: Extract<OpenedFile, { format: 'ndjson' }>): Promise<CopiedTable> {
  const objects: unknown[] = [];
  const indexOf = new Map<number, number>();
  let isCut = false;
  for await (const lines of file.lines(() => undefined)) {
    for (const { row, text } of lines) {
      isCut = objects.length >= mostCopied;
      if (isCut) break;
      indexOf.set(row, objects.length);
      objects.push(parsed(text));
    }
    if (isCut) break;
  }
  const rowOf = ({ row = 0, path = '' }: Where) => ({ index: indexOf.get(row) ?? -1, key: firstStep(path) });
  return tableOfObjects(objects, rowOf, isCut);
}

/** The observations of a file in the format of this library. */
async function tableOfJson(file: Extract<OpenedFile, { format: 'json' }>): Promise<CopiedTable> {
  let text = '';
  for await (const piece of file.text) text += piece;
  const json = parsed(text);
  const list: unknown = isObject(json) ? json.observations : json;
  const objects: readonly unknown[] = Array.isArray(list) ? list : [];
  const rowOf = ({ path = '' }: Where) => {
    const match = /^(?:observations)?\[(\d+)\]\.?(.*)$/.exec(path);
    return match ? { index: Number(match[1]), key: firstStep(match[2] ?? '') } : null;
  };
  return tableOfObjects(objects.slice(0, mostCopied), rowOf, objects.length > mostCopied);
}

/** The first key of a path; one that is no plain word stands in brackets, or is a heading as it is. */
function firstStep(path: string): string {
  const [, quoted] = /^\[("(?:[^"\\]|\\.)*")\]/.exec(path) ?? [];
  return quoted === undefined ? (/^[^.[]*/.exec(path)?.[0] ?? '') : String(JSON.parse(quoted));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What is no JSON stands as it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
