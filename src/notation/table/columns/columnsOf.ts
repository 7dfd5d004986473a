import type { Finding } from '../../../finding/finding.js';
import { normalText } from '../../text/normalText.js';
import { cellKind } from '../body/cellKind.js';
import type { ColumnRole } from '../columnRoles.js';
import { columnRoles } from '../columnRoles.js';
import type { Heading } from '../head/heading.js';
import { headingTime } from '../head/headingTime.js';
import type { RawColumn } from '../head/rawColumn.js';
import { tableFinding } from '../tableFinding.js';
import type { UnderstoodColumn } from '../understoodColumn.js';
import { besideFigures } from './besideFigures.js';
import type { ColumnDoubt, ColumnTexts } from './columnDoubt.js';
import type { ColumnYears } from './columnYears.js';
import { isWorded } from './isWorded.js';
import { oneBaseline } from './oneBaseline.js';
import { oneName } from './oneName.js';
import { ownRegion } from './ownRegion.js';
import { roleByWords } from './roleByWords.js';
import { roleByYear } from './roleByYear.js';
import { withDoubts } from './withDoubts.js';

/** The columns of a table as they were understood, and what is doubtful about them. */
export interface UnderstoodColumns {
  readonly columns: readonly UnderstoodColumn[];
  readonly findings: readonly Finding[];
}

/**
 * Understands every column from its heading and, where that is lost or has two meanings, from its cells.
 *
 * @param cells the texts that stand in a column
 */
export function columnsOf(
  printed: readonly RawColumn[],
  cells: ColumnTexts,
  years: ColumnYears,
): UnderstoodColumns {
  const findings: Finding[] = [];
  const doubted = new Set<number>();
  const doubt: ColumnDoubt = (column, taken, other) => {
    doubted.add(column.index);
    const seen = column.printed || (cells(column)[0] ?? '');
    const where = { ...years.place, ...(column.printed && { column: column.printed }) };
    findings.push(
      tableFinding('table/columnAmbiguous', where, {
        seen,
        taken: columnRoles[taken],
        other: columnRoles[other],
      }),
    );
  };
  const raw = besideFigures(printed, years, doubt);
  const byWords = raw.map((column) => roleByWords(column, cells, doubt));
  const byYear = byWords.map((role, at) => {
    const column = raw[at] as RawColumn;
    if (role === 'year') return roleByYear(column, raw, byWords, years, doubt);
    return changes.has(role) && isBefore(column, years) ? 'ignored' : role;
  });
  const own = ownRegion(byYear, raw, doubt);
  const named = withGroups(oneName(own, raw, cells, doubt), raw, cells);
  const roles = oneBaseline(named, raw, years, doubt);
  const understoodAs = raw.map((column, at) => understood(column, roles[at] ?? 'ignored'));
  doubtUnread(understoodAs, raw, cells, years, doubt);
  const columns = withDoubts(understoodAs, raw, doubted);
  findings.push(...toldByCells(columns, raw, cells, years), ...notRead(columns, years));
  return { columns, findings };
}

/** Words before the names, below a heading that is not known: the groups of them. */
function withGroups(
  roles: readonly ColumnRole[],
  raw: readonly RawColumn[],
  cells: ColumnTexts,
): readonly ColumnRole[] {
  const name = roles.indexOf('name');
  if (roles.includes('category')) return roles;
  return roles.map((role, at) => {
    const column = raw[at];
    return role === 'ignored' && at < name && column?.heading === null && isWorded(column, cells)
      ? 'category'
      : role;
  });
}

const changes: ReadonlySet<Heading['role']> = new Set(['growth', 'change']);

/** “十三五”年均增长 in a plan from 2021 on: what has come about, and no goal. */
const isBefore = ({ heading }: RawColumn, { baseYear }: ColumnYears): boolean =>
  baseYear !== null && (heading?.year ?? baseYear + 1) <= baseYear;

const understood = (column: RawColumn, role: ColumnRole): Omit<UnderstoodColumn, 'isUnsure'> => ({
  index: column.index,
  heading: column.printed,
  role,
  year: column.heading?.year ?? null,
  fromYear: column.heading?.fromYear ?? null,
  unit: column.heading?.unit ?? null,
  isEstimated: column.heading?.isEstimated ?? false,
  ...((column.heading === null || column.told) && role !== 'ignored' && { isInferred: true as const }),
});

function toldByCells(
  columns: readonly UnderstoodColumn[],
  raw: readonly RawColumn[],
  cells: ColumnTexts,
  { place }: ColumnYears,
): Finding[] {
  return columns.flatMap((column, at) => {
    const source = raw[at];
    if (!column.isInferred || !source) return [];
    const seen = cells(source)[0] ?? '';
    const where = { ...place, ...(column.heading && { column: column.heading }) };
    return [tableFinding('table/columnInferred', where, { seen, taken: columnRoles[column.role] })];
  });
}

/** A heading that is not known, of a year to come, over figures: they may be goals. */
function doubtUnread(
  columns: readonly Pick<UnderstoodColumn, 'role'>[],
  raw: readonly RawColumn[],
  cells: ColumnTexts,
  { baseYear }: ColumnYears,
  doubt: ColumnDoubt,
): void {
  for (const [at, { role }] of columns.entries()) {
    const column = raw[at];
    if (role !== 'ignored' || !column || column.heading) continue;
    const { year } = headingTime(normalText(column.printed.slice(0, 80)).text);
    const isToCome = year !== null && year > (baseYear ?? year);
    if (isToCome && cells(column).some((cell) => cellKind(cell) === 'figure'))
      doubt(column, 'ignored', 'target');
  }
}

function notRead(columns: readonly UnderstoodColumn[], { place }: ColumnYears): Finding[] {
  const headers = columns.flatMap(({ role, heading }) => (role === 'ignored' && heading ? [heading] : []));
  return headers.length > 0 ? [tableFinding('table/columnsIgnored', place, { headers })] : [];
}
