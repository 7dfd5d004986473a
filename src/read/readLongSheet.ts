import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import { findHeader, isWide } from './findHeader.js';
import type { LongField } from './longField.js';
import type { LongColumn, LongHeader } from './longHeader.js';
import { isPartOfPeriod, isYearHeading } from './longHeader.js';
import type { SheetRow } from './sheetRow.js';
import { cellWhere, isBlankRow } from './sheetRow.js';

/** A long sheet: one row an observation. */
export interface LongSheet {
  readonly header: SheetRow;
  /** The columns that are read, one for a field at most. */
  readonly columns: readonly LongColumn[];
  /** Headings of the columns that are not read. */
  readonly ignored: readonly string[];
  /** Rows below the header that hold anything and are as wide as it. */
  readonly rows: readonly SheetRow[];
  /** Where a row stands, or one of its cells. */
  readonly whereOf: (row: SheetRow, field?: LongField) => Where;
}

/** A sheet as far as it was understood, with all that is to be said about its layout. */
export interface LongSheetRead {
  /** `null` when its header is missing or leaves something open. */
  readonly sheet: LongSheet | null;
  readonly findings: readonly Finding[];
}

/** How far down a header is looked for: title, subtitle, unit and date of issue stand above it. */
const headerSearch = 30;
const columnLimit = 1000;

/**
 * Rows → a sheet whose columns are known. The header is the first row that names an indicator, a period and a value;
 * title rows above it are passed over. Nothing is guessed: two columns for one thing, or none for a required one, are
 * findings, and so are rows that are not as wide as the header.
 *
 * @param file the file it came from, for the findings
 */
export function readLongSheet(rows: readonly SheetRow[], file: Where = {}): LongSheetRead {
  const filled = rows.filter((row) => !isBlankRow(row));
  if (filled.length === 0) return { sheet: null, findings: [finding('sheet/empty', file, {})] };
  const tooWide = filled.slice(0, headerSearch).find(({ cells }) => cells.length > columnLimit);
  if (tooWide) return { sheet: null, findings: [tooManyColumns(tooWide, file)] };
  const header = findHeader(filled.slice(0, headerSearch), file);
  const faults = header
    ? headerFaults(header, file)
    : [finding('sheet/headerMissing', file, { limit: headerSearch })];
  return header && faults.length === 0
    ? readBody(
        header,
        filled.filter(({ record }) => record > header.row.record),
        file,
      )
    : { sheet: null, findings: faults };
}

function tooManyColumns({ row, cells }: SheetRow, file: Where): Finding {
  return finding(
    'sheet/tooManyColumns',
    { ...file, row },
    { seen: String(cells.length), limit: columnLimit },
  );
}

function headerFaults(header: LongHeader, file: Where): readonly Finding[] {
  const at = { ...file, row: header.row.row };
  if (isWide(header)) return [finding('sheet/isWide', at, { headers: header.ignored.filter(isYearHeading) })];
  const parts = header.ignored.filter(isPartOfPeriod);
  return parts.length > 0
    ? [...header.findings, finding('sheet/periodInTwoColumns', at, { headers: parts })]
    : header.findings;
}

function readBody(header: LongHeader, below: readonly SheetRow[], file: Where): LongSheetRead {
  const { columns, ignored } = header;
  const findings: Finding[] = [];
  if (ignored.length > 0) {
    findings.push(finding('sheet/columnsIgnored', { ...file, row: header.row.row }, { headers: ignored }));
  }
  const rows = below.filter((row) => {
    const fault = widthFault(row, widthOf(header.row), file);
    if (fault) findings.push(fault);
    return !fault;
  });
  const byField = new Map(columns.map((column) => [column.field, column]));
  const whereOf: LongSheet['whereOf'] = (row, field) => {
    const column = field && byField.get(field);
    return column ? cellWhere(file, row, column.index, column.header) : { ...file, row: row.row };
  };
  return { sheet: { header: header.row, columns, ignored, rows, whereOf }, findings };
}

/** Cells of a row up to the last that holds anything. */
function widthOf({ cells }: SheetRow): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** A row that lost or gained a delimiter has its values under the wrong headings: it is better not read at all. */
function widthFault(row: SheetRow, expected: number, file: Where): Finding | null {
  const at = { ...file, row: row.row };
  if (row.cells.length < expected) {
    return finding('row/tooShort', at, { seen: String(row.cells.length), expected });
  }
  const width = widthOf(row);
  return width > expected ? finding('row/tooLong', at, { seen: String(width), expected }) : null;
}
