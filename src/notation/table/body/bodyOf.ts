import type { Finding } from '../../../finding/finding.js';
import type { Where } from '../../../finding/where.js';
import type { Unit } from '../../../quantity/unit.js';
import { headingOf } from '../head/headingOf.js';
import type { IndicatorName } from '../indicatorName.js';
import { indicatorName } from '../indicatorName.js';
import { tableFinding } from '../tableFinding.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import type { BodyCell, BodyRow } from './bodyRow.js';
import { filledCells } from './filledCells.js';
import { groupIn } from './groupIn.js';
import { isNote } from './isNote.js';
import { isOrdinal } from './isOrdinal.js';
import { lostRows } from './lostRows.js';
import { nameCell } from './nameCell.js';
import type { LonePiece } from './pieceDoubts.js';
import { pieceDoubts } from './pieceDoubts.js';
import type { PlacedRow } from './placedRow.js';
import { placedRow } from './placedRow.js';
import { rejoinedRow } from './rejoinedRow.js';
import { sectionMark } from './sectionMark.js';
import { shortRows } from './shortRows.js';

/** A row that holds an indicator, with the group that the rows above it name. */
export interface IndicatorRow extends PlacedRow {
  readonly group: string | null;
  /** The unit behind the name of that group, for rows that print none. */
  readonly groupUnit: Unit | null;
  /** What it is a part of, where a row above it names that and nothing else. */
  readonly parent?: { readonly name: string; readonly unit: Unit | null };
}

/** The rows of a table, told apart. */
export interface TableBody {
  readonly rows: readonly IndicatorRow[];
  /** Lines that explain the table. */
  readonly notes: readonly BodyCell[];
  readonly findings: readonly Finding[];
}

/** What a row turned out to be. */
type Told =
  | { readonly is: 'indicator'; readonly row: PlacedRow; readonly taken: 1 | 2 }
  | { readonly is: 'group'; readonly group: IndicatorName; readonly isSigned: boolean }
  | { readonly is: 'note'; readonly cells: readonly BodyCell[] }
  | { readonly is: 'finding'; readonly found: Finding }
  | { readonly is: 'nothing' };

interface Reading {
  readonly rows: readonly BodyRow[];
  readonly columns: readonly UnderstoodColumn[];
  readonly place: Where;
  /** The last row with cells: what stands below it is no group. */
  readonly lastFull: number;
}

/** As long as the model lets a name be; what is longer is text. */
const longestName = 200;
const total = /^(?:全[国省市区县州盟旗])?(?:合计|总计|小计|总和|共计|总分)(?:[（(].*)?$/;
const listedNote = /^\s*(?:[（(]?\d{1,2}[)）.．、]|[①-⑩*＊〔[])/;

/** Tells rows with indicators from groups, totals, notes and words that do not belong to the table. */
export function bodyOf(
  rows: readonly BodyRow[],
  columns: readonly UnderstoodColumn[],
  place: Where,
): TableBody {
  const lastFull = rows.findLastIndex(({ cells, isLoose }) => !isLoose && cells.length > 1);
  const reading = { rows, columns, place, lastFull };
  const body = { rows: [] as IndicatorRow[], notes: [] as BodyCell[], findings: [] as Finding[] };
  const pieces: LonePiece[] = [];
  const rowAt = (index: number) => rows[index]?.row ?? 1;
  let group: IndicatorName | null = null;
  for (let at = 0; at < rows.length; ) {
    const told = tell(reading, at, body.notes.length > 0);
    if (told.is === 'indicator') {
      body.rows.push({ ...told.row, group: group?.name ?? null, groupUnit: group?.unit ?? null });
    } else if (told.is === 'group') {
      group = told.group;
      pieces.push({
        text: group.name,
        row: rowAt(at),
        at: body.rows.length,
        is: told.isSigned ? 'signed' : 'group',
      });
    } else if (told.is === 'note') body.notes.push(...told.cells);
    else if (told.is === 'finding') {
      body.findings.push(told.found);
      const isText = told.found.code === 'table/textIgnored' && at < lastFull;
      if (isText)
        pieces.push({ text: told.found.seen ?? '', row: rowAt(at), at: body.rows.length, is: 'text' });
    }
    at += told.is === 'indicator' ? told.taken : 1;
    if (told.is === 'finding' && told.found.code === 'table/textIgnored' && at > lastFull + 1) {
      // Only a note is looked for in what follows the table.
      const next = nextNote(rows, at);
      body.findings.push(...lostRows(rows.slice(at - 1, next), place));
      at = next;
    }
  }
  body.findings.push(
    ...pieceDoubts(pieces, body.rows, columns, place),
    ...shortRows(body.rows, columns, place),
  );
  return body;
}

function nextNote(rows: readonly BodyRow[], from: number): number {
  const next = rows.findIndex(({ cells }, at) => at >= from && isNote(cells[0]?.text ?? ''));
  return next < 0 ? rows.length : next;
}

function tell(reading: Reading, at: number, isNoted: boolean): Told {
  const { rows, columns, place, lastFull } = reading;
  const row = rows[at];
  const filled = row ? filledCells(row) : [];
  const [first] = filled;
  if (!row || !first || isHeadAgain(filled) || isCount(filled)) return { is: 'nothing' };
  const isListed = isNoted && row.isLoose && at > lastFull && listedNote.test(first.text);
  if (isNote(first.text) || isListed) return { is: 'note', cells: filled };
  const broken = rejoinedRow(row, rows[at + 1], columns, place);
  const joined = broken && placedRow(broken, columns, place);
  if (joined) return joinedTold(joined, columns, place);
  const group = at < lastFull ? groupIn(row, filled) : null;
  if (group !== null && !total.test(group.name))
    return { is: 'group', group, isSigned: isSigned(row, filled) };
  if (row.isLoose) {
    const found = tableFinding('table/textIgnored', { ...place, row: row.row }, { seen: first.text });
    return { is: 'finding', found };
  }
  return ownRow(row, filled, columns, place);
}

function joinedTold(row: PlacedRow, columns: readonly UnderstoodColumn[], place: Where): Told {
  const seen = nameIn(row, columns);
  const found = tableFinding(
    'table/nameJoined',
    { ...place, row: nameCell(row.cells, columns)?.row ?? row.row },
    { seen },
  );
  return { is: 'indicator', row: { ...row, findings: [...row.findings, found] }, taken: 2 };
}

function ownRow(
  row: BodyRow,
  filled: readonly BodyCell[],
  columns: readonly UnderstoodColumn[],
  place: Where,
): Told {
  const where = { ...place, row: row.row };
  const placed = placedRow(row, columns, place);
  const name = placed ? nameIn(placed, columns) : '';
  const words = filled.map(({ text }) => text.replace(/\s/g, ''));
  const isTotal =
    words.some((text) => total.test(text)) && (name === '' || total.test(name.replace(/\s/g, '')));
  if (isTotal) {
    return { is: 'finding', found: tableFinding('table/totalSkipped', where, { seen: words[0] ?? '' }) };
  }
  if (placed && name !== '') return { is: 'indicator', row: placed, taken: 1 };
  const seen = filled.map(({ text }) => text).join(' ');
  return { is: 'finding', found: tableFinding('table/rowUnread', where, { seen }) };
}

/** Whether a row is the head once more, as at the top of a page. */
const isHeadAgain = (filled: readonly BodyCell[]): boolean =>
  filled.length > 1 && filled.every(({ text }) => headingOf(text) !== null);

const chapter = /^\s*第[一二三四五六七八九十]+章/;

/** Whether a line is surely a group: it has a number, or is merged over the whole row. */
const isSigned = ({ cells }: BodyRow, filled: readonly BodyCell[]): boolean =>
  filled.length > 1 ||
  sectionMark.test(filled[0]?.text ?? '') ||
  chapter.test(filled[0]?.text ?? '') ||
  (cells.length > 2 && cells.every(({ text }) => text === cells[0]?.text));

/** 甲 | 乙 | 1 | 2: a row that only counts the columns. */
const isCount = (filled: readonly BodyCell[]): boolean =>
  filled.length > 2 &&
  filled.every(({ text }) => /^\s*[（(]?(?:\d{1,2}|[A-Z]|[甲乙丙丁戊己庚])[)）]?\s*$/.test(text)) &&
  filled.some(({ text }) => /[甲A1]/.test(text));

function nameIn({ cells }: PlacedRow, columns: readonly UnderstoodColumn[]): string {
  const name = nameCell(cells, columns)?.text ?? '';
  return isOrdinal(name) || name.length > longestName ? '' : indicatorName(name).name;
}
