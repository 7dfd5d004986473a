import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import { cellWhere } from '../sheetRow.js';
import type { Column } from './column.js';
import type { Header } from './header.js';
import { plainHeading } from './plainHeading.js';
import type { SheetField } from './sheetField.js';
import { sheetFieldNames } from './sheetFieldNames.js';

/** All that keeps a header from being certain. */
export function headerFaults(header: Header, at: Where): Finding[] {
  return [
    ...ambiguities(header, at),
    ...mixture(header, at),
    ...gaps(header, at),
    ...splitPeriod(header, at),
  ];
}

/** Targets and baselines of several years may stand side by side; of what stands beside a figure two are not read. */
const repeatable: ReadonlySet<SheetField> = new Set([
  'target',
  'baseline',
  'numerator',
  'denominator',
  'completionRatio',
]);

/** What only one column may hold. */
function keyOf({ field, period = '' }: Column): string {
  const year = period.replace(/^截[至止]/, '').replace(/年度?$/, '');
  return repeatable.has(field) ? '' : `${field} ${year}`;
}

function ambiguities({ rows, columns }: Header, at: Where): Finding[] {
  return columns.flatMap((column) => {
    const same = columns.filter((other) => keyOf(other) !== '' && keyOf(other) === keyOf(column));
    // Told once, at the second of them.
    if (same[1] !== column) return [];
    const row = rows.at(-1);
    const where = row && column.index >= 0 ? cellWhere(at, row, column.index, column.header) : at;
    const headers = same.map(({ header }) => header);
    const { label } = sheetFieldNames[column.field];
    return finding('sheet/columnAmbiguous', where, { column: label, seen: column.header, headers });
  });
}

/** Columns of both layouts: which figure is of which period cannot be told. */
function mixture({ columns }: Header, at: Where): Finding[] {
  const values = columns.filter(({ field }) => field === 'value');
  const wide = values.filter(({ period }) => period !== undefined);
  const long = columns.filter(
    ({ field, period, index }) =>
      index >= 0 && (field === 'period' || (field === 'value' && period === undefined)),
  );
  if (wide.length === 0 || long.length === 0) return [];
  const headers = (list: readonly Column[]): string[] => list.map(({ header }) => header);
  return [finding('sheet/layoutAmbiguous', at, { headers: headers(wide), others: headers(long) })];
}

function gaps({ columns }: Header, at: Where): Finding[] {
  const has = (field: SheetField): boolean => columns.some((column) => column.field === field);
  const isWide = columns.some(({ field, period }) => field === 'value' && period !== undefined);
  const required: readonly SheetField[] = isWide ? ['indicator'] : ['indicator', 'period', 'value'];
  return required
    .filter((field) => !has(field) && !(field === 'indicator' && has('indicatorId')))
    .map((field) => {
      const { label, headers } = sheetFieldNames[field];
      return finding('sheet/columnMissing', at, { column: label, accepted: headers.slice(0, 5) });
    });
}

const partsOfPeriod = ['月份', '月', '季度', '季', '半年', 'month', 'quarter'];

/** A month beside the year: the year alone would make annual figures of monthly ones. */
function splitPeriod({ ignored }: Header, at: Where): Finding[] {
  const headers = ignored.filter((heading) => partsOfPeriod.includes(plainHeading(heading).name));
  return headers.length > 0 ? [finding('sheet/periodInTwoColumns', at, { headers })] : [];
}
