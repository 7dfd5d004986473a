import type { Where } from '../finding/where.js';
import type { LongHeader } from './longHeader.js';
import { isYearHeading, readHeader } from './longHeader.js';
import type { SheetRow } from './sheetRow.js';

/**
 * The row that is the header, among the first rows of a sheet: the first that names an indicator, a period and a value;
 * or the first of a wide sheet; or else the one with the most known columns, so that the findings can say what it lacks.
 * Title rows above are passed over.
 *
 * @returns `null` when no row has at least two known columns
 */
export function findHeader(rows: readonly SheetRow[], where: Where): LongHeader | null {
  const headers = rows.map((row) => readHeader(row, where));
  const known = ({ columns }: LongHeader): number => new Set(columns.map(({ field }) => field)).size;
  const whole = headers.find((header) => hasAllColumns(header)) ?? headers.find((header) => isWide(header));
  if (whole) return whole;
  const best = headers.reduce<LongHeader | null>(
    (most, header) => (known(header) > (most ? known(most) : 1) ? header : most),
    null,
  );
  return best;
}

const hasAllColumns = ({ findings }: LongHeader): boolean =>
  findings.every(({ code }) => code !== 'sheet/columnMissing');

/** Whether a header has years for columns and names an indicator, but no value: one row holds several observations. */
export function isWide({ columns, ignored }: LongHeader): boolean {
  const has = (field: string): boolean => columns.some((column) => column.field === field);
  return (
    (has('indicator') || has('indicatorId')) && !has('value') && ignored.filter(isYearHeading).length > 0
  );
}
