import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type { LongField } from './longField.js';
import { longFieldNames } from './longFieldNames.js';
import type { SheetRow } from './sheetRow.js';
import { cellWhere } from './sheetRow.js';

/** A column that was understood. */
export interface LongColumn {
  readonly field: LongField;
  /** Position in the row, counted from 0. */
  readonly index: number;
  /** Heading as printed. */
  readonly header: string;
  /** Unit in brackets behind the heading, as in 完成值（件）. */
  readonly unit?: string;
}

/** A header row, with what each column was taken for. */
export interface LongHeader {
  readonly row: SheetRow;
  readonly columns: readonly LongColumn[];
  /** Headings of the columns that are not read. */
  readonly ignored: readonly string[];
  readonly findings: readonly Finding[];
}

const fieldsByHeader: ReadonlyMap<string, LongField> = new Map(
  Object.entries(longFieldNames).flatMap(([field, { headers }]) =>
    headers.map((header) => [header, field as LongField] as const),
  ),
);

/** Longest heading that is looked at; what is longer is text, not a heading. */
const longestHeader = 60;

interface Heading {
  readonly name: string;
  readonly bracketed: string | null;
}

/**
 * A heading without what varies: full-width signs narrowed, blanks and joining marks out, a mark of obligation out, and
 * a last bracket taken apart.
 */
export function plainHeading(header: string): Heading {
  if (header.length > longestHeader) return { name: '', bracketed: null };
  const plain = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*:-]/g, '');
  const match = /^([^([]+)[([]([^()[\]]+)[)\]]$/.exec(plain);
  return match ? { name: match[1] ?? '', bracketed: match[2] ?? null } : { name: plain, bracketed: null };
}

/** The field a heading stands for, as a whole or without its last bracket. */
export function fieldOf(header: string): { readonly field: LongField; readonly unit?: string } | null {
  const { name, bracketed } = plainHeading(header);
  const whole = fieldsByHeader.get(name);
  if (!whole) return null;
  return whole === 'value' && bracketed !== null
    ? { field: whole, unit: bracketed.replace(/^单位:?/, '') }
    : { field: whole };
}

/** Whether a heading is a year of a wide sheet: 2021, 2021年, 2021年完成值. */
export function isYearHeading(header: string): boolean {
  return /^(?:19|20)\d{2}(?:年度?)?(?:\D{0,8})?$/.test(plainHeading(header).name);
}

/** Whether a heading is a part of a period that stands beside the year. */
export function isPartOfPeriod(header: string): boolean {
  return ['月份', '月', '季度', '季', '半年', 'month', 'quarter'].includes(plainHeading(header).name);
}

/** Reads a row as a header. */
export function readHeader(row: SheetRow, where: Where): LongHeader {
  const columns: LongColumn[] = [];
  const ignored: string[] = [];
  for (const [index, header] of row.cells.entries()) {
    const meaning = fieldOf(header);
    if (meaning) columns.push({ ...meaning, index, header: header.trim() });
    else if (header.trim() !== '') ignored.push(header.trim());
  }
  return {
    row,
    columns,
    ignored,
    findings: [...ambiguities(columns, row, where), ...gaps(columns, row, where)],
  };
}

function ambiguities(columns: readonly LongColumn[], row: SheetRow, where: Where): Finding[] {
  return columns.flatMap((column) => {
    const same = columns.filter(({ field }) => field === column.field);
    // Told once, at the second of them.
    if (same[1] !== column) return [];
    const at = cellWhere(where, row, column.index, column.header);
    const headers = same.map(({ header }) => header);
    return finding('sheet/columnAmbiguous', at, {
      column: longFieldNames[column.field].label,
      seen: column.header,
      headers,
    });
  });
}

function gaps(columns: readonly LongColumn[], row: SheetRow, where: Where): Finding[] {
  const has = (field: LongField): boolean => columns.some((column) => column.field === field);
  const required: readonly LongField[] = ['indicator', 'period', 'value'];
  return required
    .filter((field) => !has(field) && !(field === 'indicator' && has('indicatorId')))
    .map((field) => {
      const { label, headers } = longFieldNames[field];
      return finding(
        'sheet/columnMissing',
        { ...where, row: row.row },
        { column: label, accepted: headers.slice(0, 5) },
      );
    });
}
