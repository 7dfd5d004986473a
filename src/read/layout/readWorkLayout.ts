import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import { cellText } from '../cell.js';
import type { SheetRow } from '../sheetRow.js';
import { cellWhere } from '../sheetRow.js';
import type { Column } from './column.js';
import type { Header } from './header.js';
import { headingKey } from './headingKey.js';
import type { LayoutRead } from './layout.js';
import { headerSearch } from './layout.js';
import type { ColumnMapping, SheetMapping } from './sheetMapping.js';
import type { WorkField } from './workField.js';
import { isSubjectField } from './workField.js';
import { workFieldLabel } from './workFieldLabel.js';
import { workFieldNames } from './workFieldNames.js';
import type { WorkHeading } from './workHeading.js';
import { workHeading } from './workHeading.js';

/**
 * Finds the header of a sheet of work among its first rows: one row that names a thing and its state. Titles above it are
 * passed over. Two columns for one thing, and none for a required one, are faults.
 *
 * @param rows the first rows that hold anything
 */
export function readWorkLayout(
  rows: readonly SheetRow[],
  mapping: SheetMapping<WorkField> = {},
  place: Where = {},
): LayoutRead<WorkField> {
  const header = findHeader(rows, mapping);
  if (!header) {
    const missing = finding('sheet/workHeaderMissing', place, { limit: headerSearch });
    return { layout: null, header, faults: [missing] };
  }
  const at = { ...place, row: header.rows[0]?.row ?? 1 };
  const faults = [...twice(header, at), ...gaps(header, at)];
  return { layout: faults.length > 0 ? null : { kind: 'long', header }, header, faults };
}

function findHeader(rows: readonly SheetRow[], mapping: SheetMapping<WorkField>): Header<WorkField> | null {
  const { headerRow } = mapping;
  const headers = rows
    .slice(0, headerRow === undefined ? headerSearch : rows.length)
    .filter(({ record }) => headerRow === undefined || record === headerRow)
    .map((row) => readHeader(row, mapping));
  const whole = headers.find((header) => saysWhat(header) && has(header, 'state'));
  if (whole) return whole;
  return headers.reduce<Header<WorkField> | null>(
    (most, header) => (knownFields(header) > (most ? knownFields(most) : 1) ? header : most),
    null,
  );
}

function readHeader(row: SheetRow, mapping: SheetMapping<WorkField>): Header<WorkField> {
  const columns: Column<WorkField>[] = [];
  const ignored: string[] = [];
  const mapped = mappedHeadings(mapping);
  for (const [index, cell] of row.cells.entries()) {
    // A heading over several columns names the first of them.
    const header = typeof cell !== 'string' && cell.kind === 'merged' ? '' : cellText(cell).trim();
    if (header === '') continue;
    const known = mapped.get(headingKey(header));
    const meaning = known === undefined ? workHeading(header) : known;
    if (meaning) columns.push({ ...meaning, index, header });
    else ignored.push(header);
  }
  return { rows: [row], columns: [...columns, ...saidOfEveryRow(columns, mapping)], ignored };
}

function mappedHeadings({ columns = {} }: SheetMapping<WorkField>): ReadonlyMap<string, WorkHeading | null> {
  return new Map(
    Object.entries(columns).map(([heading, mapped]) => [headingKey(heading), mapped && meaningBy(mapped)]),
  );
}

function meaningBy(mapped: WorkField | ColumnMapping<WorkField>): WorkHeading {
  if (typeof mapped === 'string') return { field: mapped };
  const { field, unit } = mapped;
  return { field, ...(unit !== undefined && { unit }) };
}

/** What the caller says of every row, where no column of the sheet says it. */
function saidOfEveryRow(
  columns: readonly Column<WorkField>[],
  { everyRow = {} }: SheetMapping<WorkField>,
): Column<WorkField>[] {
  return Object.entries(everyRow)
    .filter(([field]) => !columns.some((column) => column.field === field))
    .map(([field, fixed = '']) => ({ field: field as WorkField, index: -1, header: '', fixed }));
}

/** Several units may stand side by side; they are not read. */
const repeatable: ReadonlySet<WorkField> = new Set<WorkField>(['responsible', 'note']);

function twice({ rows, columns }: Header<WorkField>, at: Where): Finding[] {
  return columns.flatMap((column) => {
    const { field, index, header } = column;
    const same = columns.filter((other) => other.field === field && !repeatable.has(field));
    // Told once, at the second of them.
    if (same[1] !== column) return [];
    const row = rows.at(-1);
    const where = row && index >= 0 ? cellWhere(at, row, index, header) : at;
    const headers = same.map((one) => one.header);
    return finding('sheet/columnAmbiguous', where, { column: workFieldLabel(field), seen: header, headers });
  });
}

function gaps(header: Header<WorkField>, at: Where): Finding[] {
  const missing = [
    ...(saysWhat(header) ? [] : (['subject'] as const)),
    ...(['state', 'on'] as const).filter((field) => !has(header, field)),
  ];
  return missing.map((field) => {
    const { label, headers } = workFieldNames[field];
    return finding('sheet/columnMissing', at, { column: label, accepted: headers.slice(0, 5) });
  });
}

const has = ({ columns }: Header<WorkField>, field: WorkField): boolean =>
  columns.some((column) => column.field === field);

const saysWhat = ({ columns }: Header<WorkField>): boolean =>
  columns.some(({ field }) => isSubjectField(field));

const knownFields = ({ columns }: Header<WorkField>): number =>
  new Set(columns.filter(({ index }) => index >= 0).map(({ field }) => field)).size;
