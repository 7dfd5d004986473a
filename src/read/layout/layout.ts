import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import { cellText } from '../cell.js';
import type { SheetRow } from '../sheetRow.js';
import type { Column } from './column.js';
import type { Header } from './header.js';
import { readHeader } from './header.js';
import { headerFaults } from './headerFaults.js';
import { headingMeaning } from './headingMeaning.js';
import type { SheetField } from './sheetField.js';
import type { SheetMapping } from './sheetMapping.js';

/** How a sheet is laid out. */
export interface Layout<F extends string = SheetField> {
  /** `long`: one row an observation; `wide`: one row an indicator, one column a period. */
  readonly kind: 'long' | 'wide';
  readonly header: Header<F>;
}

/** The layout of a sheet, or why it has none that is certain. */
export interface LayoutRead<F extends string = SheetField> {
  readonly layout: Layout<F> | null;
  /** The row most like a header; `null` when none has two known columns. */
  readonly header: Header<F> | null;
  readonly faults: readonly Finding[];
}

/** How far down a header is looked for: title, subtitle, unit and date of issue stand above it. */
export const headerSearch = 30;
/** Most rows that a header has. */
const deepest = 3;

/**
 * Finds the header among the first rows of a sheet, in one row or several, and tells a long sheet from a wide one. Title
 * rows above are passed over. Nothing is guessed: two columns for one thing, none for a required one, or columns of both
 * layouts are faults.
 *
 * @param rows the first rows that hold anything
 */
export function readLayout(
  rows: readonly SheetRow[],
  mapping: SheetMapping = {},
  place: Where = {},
): LayoutRead {
  const header = findHeader(rows, mapping);
  if (!header) {
    const missing = finding('sheet/headerMissing', place, { limit: headerSearch });
    return { layout: null, header, faults: [missing] };
  }
  const faults = headerFaults(header, { ...place, row: header.rows[0]?.row ?? 1 });
  if (faults.length > 0) return { layout: null, header, faults };
  const isWide = header.columns.some(({ field, period }) => field === 'value' && period !== undefined);
  const kind = isWide ? 'wide' : 'long';
  return { layout: { kind, header: withoutStrayDetails(header, kind) }, header, faults };
}

const details: ReadonlySet<string> = new Set(['numerator', 'denominator', 'completionRatio']);

/** What stands beside one figure is not read where a row has several, nor where two columns say it. */
function withoutStrayDetails(header: Header, kind: Layout['kind']): Header {
  const isStray = ({ field }: Column): boolean =>
    details.has(field) &&
    (kind === 'wide' || header.columns.filter((other) => other.field === field).length > 1);
  const stray = header.columns.filter((column) => column.index >= 0 && isStray(column));
  return {
    ...header,
    columns: header.columns.filter((column) => !isStray(column)),
    ignored: [...header.ignored, ...stray.map((column) => column.header)],
  };
}

function findHeader(rows: readonly SheetRow[], mapping: SheetMapping): Header | null {
  const { headerRow } = mapping;
  const headers = rows
    .slice(0, headerRow === undefined ? headerSearch : rows.length)
    .map((_, index) => index)
    .filter((index) => headerRow === undefined || rows[index]?.record === headerRow)
    .map((index) => readHeader(headerRowsFrom(rows, index, mapping), mapping));
  const whole = headers.find(({ columns }) => isWhole(columns));
  if (whole) return whole;
  return headers.reduce<Header | null>(
    (most, header) => (knownFields(header) > (most ? knownFields(most) : 1) ? header : most),
    null,
  );
}

/** A row and those below it that go on with its headings. Only below the heading of the indicators is more looked for. */
function headerRowsFrom(
  rows: readonly SheetRow[],
  first: number,
  mapping: SheetMapping,
): readonly SheetRow[] {
  const row = rows[first];
  if (!row) return [];
  const { columns } = readHeader([row], mapping);
  const indicator = columns.find(({ field, index }) => isIndicator(field) && index >= 0);
  if (!indicator) return [row];
  const found = [row];
  for (let next = rows[first + 1]; next && found.length < deepest; next = rows[first + found.length]) {
    if (next.record !== row.record + found.length || !goesOn(next, indicator.index)) break;
    found.push(next);
  }
  return found;
}

/** What stands below a year. */
const partOfYear = /^(?:[上下]半年|第?[一二三四1-4]季度?|前[二两三]季度|\d{1,2}月份?)$/;

/** Whether a row below a heading holds headings and no data. */
function goesOn({ cells }: SheetRow, indicatorIndex: number): boolean {
  const own = cells.map((cell) =>
    typeof cell !== 'string' && cell.kind === 'merged' ? '' : cellText(cell).trim(),
  );
  const under = own[indicatorIndex] ?? '';
  if (under !== '' && !headingMeaning(under)) return false;
  const texts = own.filter((text) => text !== '');
  const isKnown = (text: string): boolean => headingMeaning(text) !== null || partOfYear.test(text);
  const known = texts.filter(isKnown);
  const isNumberUnknown = texts.some((text) => /^[\d.,%+-]+$/.test(text) && !isKnown(text));
  return known.length > 0 && known.length * 2 >= texts.length && !isNumberUnknown;
}

const isIndicator = (field: string): boolean => field === 'indicator' || field === 'indicatorId';

const knownFields = ({ columns }: Header): number =>
  new Set(columns.filter(({ index }) => index >= 0).map(({ field }) => field)).size;

function isWhole(columns: Header['columns']): boolean {
  const values = columns.filter(({ field }) => field === 'value');
  const hasPeriod = columns.some(({ field, period }) =>
    field === 'value' ? period !== undefined : field === 'period',
  );
  return values.length > 0 && hasPeriod && columns.some(({ field }) => isIndicator(field));
}
