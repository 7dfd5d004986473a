import type { ColumnRole } from '../columnRoles.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { TableHead } from '../head/tableHead.js';
import type { TextRow } from '../text/tableText.js';
import { alignRow } from './alignRow.js';
import type { BodyCell, BodyRow } from './bodyRow.js';
import { cellKind } from './cellKind.js';
import { fitness } from './fitness.js';
import { isNote } from './isNote.js';
import { roleOfRaw } from './roleOfRaw.js';

/** What became of a table whose cells had become lines. */
export interface RegroupedLines {
  /** With the columns whose headings were lost. */
  readonly columns: readonly RawColumn[];
  readonly rows: readonly BodyRow[];
  /** Lines below the table. */
  readonly below: readonly TextRow[];
}

type Row = readonly BodyCell[];

const longestCell = 80;
const texts = (row: Row): string[] => row.map(({ text }) => text);
const isText = (cell: BodyCell | undefined): boolean => cell !== undefined && cellKind(cell.text) === 'text';

/** The lines that can be cells, up to a note or a sentence. */
function cellsOf(body: readonly TextRow[]): { cells: BodyCell[]; below: readonly TextRow[] } {
  const end = body.findIndex(({ cells: [text = ''] }) => isNote(text) || isSentence(text));
  const own = end < 0 ? body : body.slice(0, end);
  return {
    cells: own.map(({ row, cells: [text = ''] }) => ({ text, row })),
    below: end < 0 ? [] : body.slice(end),
  };
}

const isSentence = (text: string): boolean => text.length > longestCell || /[。；]$/.test(text);

const rowsOfWidth = (cells: Row, width: number): Row[] =>
  Array.from({ length: cells.length / width }, (_, at) => cells.slice(at * width, (at + 1) * width));

/** Where nothing was lost, every so many lines are a row. */
function wholeRows(cells: Row, roles: readonly ColumnRole[]): Row[] | null {
  if (cells.length === 0 || cells.length % roles.length !== 0 || !roles.includes('name')) return null;
  const rows = rowsOfWidth(cells, roles.length);
  const isWhole = (row: Row) => row.every(({ text }, at) => fitness(text, roles[at] ?? 'ignored') > 0);
  return rows.every(isWhole) ? rows : null;
}

/** A row begins at the next number in sequence that words follow; 6 among the figures is no number of a row. */
function rowsByNumber(cells: Row): Row[] | null {
  const first = Number(/^\d{1,3}/.exec(cells[0]?.text ?? '')?.[0]);
  if (!Number.isInteger(first)) return null;
  const starts: number[] = [];
  for (const [at, { text }] of cells.entries()) {
    const number = /^[（(]?(\d{1,3})[)）.．、]?$/.exec(text)?.[1];
    if (Number(number) === first + starts.length && isText(cells[at + 1])) starts.push(at);
  }
  return starts.length > 0 ? cutAt(cells, starts) : null;
}

/** A row begins at words behind figures. Only where the last column holds no words can this be told. */
function rowsByName(cells: Row, roles: readonly ColumnRole[]): Row[] | null {
  const last = roles.at(-1);
  if (last === 'remark' || last === 'responsible' || last === 'category' || last === 'name') return null;
  let hasFigure = true;
  const starts = cells.flatMap(({ text }, at) => {
    const kind = cellKind(text);
    const isStart = hasFigure && kind === 'text';
    if (isStart) hasFigure = false;
    else if (kind === 'figure' || kind === 'mark') hasFigure = true;
    return isStart ? [at] : [];
  });
  return starts.length > 0 ? cutAt(cells, starts) : null;
}

const cutAt = (cells: Row, starts: readonly number[]): Row[] =>
  starts.map((start, index) => cells.slice(start, starts[index + 1] ?? cells.length));

const lostName = (columns: readonly RawColumn[]): RawColumn[] => {
  if (columns.some((column) => roleOfRaw(column) === 'name')) return [...columns];
  const behind = columns.findLastIndex((column) => ['number', 'category'].includes(roleOfRaw(column))) + 1;
  return [
    ...columns.slice(0, behind),
    { index: 0, printed: '', heading: null, told: 'name' as const },
    ...columns.slice(behind),
  ];
};

const mostRows = 0.6;

/** Words that end most rows although no heading is left for them: attributes, or a few groups, or remarks. */
function lostLast(columns: readonly RawColumn[], rows: readonly Row[]): RawColumn[] {
  const last = columns.at(-1);
  const lasts = rows.flatMap((row) => row.at(-1)?.text ?? []);
  const kinds = lasts.map(cellKind);
  const worded = kinds.filter((kind) => kind === 'text' || kind === 'attribute').length;
  const role = last && roleOfRaw(last);
  const takesWords =
    role === 'attribute' || role === 'remark' || role === 'responsible' || role === 'category';
  if (takesWords || worded < rows.length * mostRows) return [...columns];
  const isAttribute = kinds.filter((kind) => kind === 'attribute').length * 2 > kinds.length;
  const isGroup = new Set(lasts).size * 2 <= lasts.length;
  const told = isAttribute ? 'attribute' : isGroup ? 'category' : 'remark';
  return [...columns, { index: 0, printed: '', heading: null, told }];
}

const sectionHeading =
  /^(?:第[一二三四五六七八九十\d]{1,3}[章节部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])/;
const longestRow = 40;

/** A row with the words behind it that are none of its cells: the group that follows, or text below the table. */
function split(row: Row, roles: readonly ColumnRole[], isLast: boolean): readonly [Row, Row] {
  const section = isLast ? row.findIndex(({ text }, at) => at > 1 && sectionHeading.test(text)) : -1;
  const longest = Math.min(section < 0 ? row.length : section, longestRow);
  const shortest = isLast ? 2 : row.length - 1;
  for (let length = longest; length >= Math.max(shortest, 2); length -= 1) {
    const head = row.slice(0, length);
    const rest = row.slice(length);
    if ((isLast || rest.every(isText)) && alignRow(texts(head), roles)) return [head, rest];
  }
  return [row, []];
}

/** The last row may be words below the table that begin as a name does. */
function withoutWords(rows: readonly Row[]): { rows: readonly Row[]; words: Row } {
  const last = rows.at(-1);
  const isRow = last?.some(({ text }, at) => at > 0 && ['figure', 'mark'].includes(cellKind(text)));
  const isWords = last !== undefined && !isRow && last.every(isText) && rows.length > 1;
  return isWords ? { rows: rows.slice(0, -1), words: last } : { rows, words: [] };
}

/** Puts the lines of a table back into rows. Cells may be lost; what a row lacks is told later, column by column. */
export function regroupLines({ columns, body }: TableHead): RegroupedLines {
  const { cells, below } = cellsOf(body);
  const named = lostName(columns);
  const known = named.map(roleOfRaw);
  const found =
    wholeRows(cells, columns.map(roleOfRaw)) ??
    (known.includes('number') ? rowsByNumber(cells) : null) ??
    rowsByName(cells, known) ??
    [];
  const { rows, words } = withoutWords(found);
  const all = lostLast(named, rows).map((column, index) => ({ ...column, index }));
  const roles = all.map(roleOfRaw);
  const parted = rows.map((row, index) => split(row, roles, index === rows.length - 1));
  return {
    columns: all,
    rows: parted.flatMap(([row, rest], index) =>
      index === parted.length - 1 ? [bodyRow(row)] : [bodyRow(row), ...rest.map((cell) => bodyRow([cell]))],
    ),
    below: [...(rows.length > 0 ? [...(parted.at(-1)?.[1] ?? []), ...words] : cells).map(looseRow), ...below],
  };
}

const bodyRow = (cells: Row): BodyRow => ({ row: cells[0]?.row ?? 1, cells });
const looseRow = ({ text, row }: BodyCell): TextRow => ({ row, cells: [text], isLoose: true });
