import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import { cellKind } from './body/cellKind.js';
import type { ColumnRole } from './columnRoles.js';
import { columnRoles } from './columnRoles.js';
import type { Heading } from './head/heading.js';
import type { RawColumn } from './head/rawColumn.js';
import type { UnderstoodColumn } from './understoodColumn.js';

/** What decides the years of the columns. */
export interface ColumnYears {
  /** The last year that figures are known of, not aimed at. */
  readonly baseYear: number | null;
  readonly place: Where;
}

/** The columns of a table as they were understood, and what is doubtful about them. */
export interface UnderstoodColumns {
  readonly columns: readonly UnderstoodColumn[];
  readonly findings: readonly Finding[];
}

type Doubt = (column: RawColumn, taken: ColumnRole, other: ColumnRole) => void;
type Cells = (column: RawColumn) => readonly string[];

/** Names of indicators, the most telling heading first. Those that lose are groups the indicators belong to. */
const nameRanks: readonly RegExp[] = [
  /三级/,
  /二级|具体/,
  /指标名称|指标及单位/,
  /指标/,
  /名称/,
  /项目|内容/,
];

/**
 * Understands every column from its heading and, where that is lost or has two meanings, from its cells.
 *
 * @param cells the texts that stand in a column
 */
export function columnsOf(raw: readonly RawColumn[], cells: Cells, years: ColumnYears): UnderstoodColumns {
  const findings: Finding[] = [];
  const doubt: Doubt = (column, taken, other) => {
    const seen = column.printed || (cells(column)[0] ?? '');
    const where = { ...years.place, ...(column.printed && { column: column.printed }) };
    findings.push(
      finding('table/columnAmbiguous', where, { seen, taken: columnRoles[taken], other: columnRoles[other] }),
    );
  };
  const byWords = raw.map((column) => roleByWords(column, cells, doubt));
  const byYear = byWords.map((role, at) =>
    role === 'year' ? roleByYear(raw[at] as RawColumn, raw, byWords, years, doubt) : role,
  );
  const roles = oneBaseline(oneName(byYear, raw, cells, doubt), raw, years, doubt);
  const columns = raw.map((column, at) => understood(column, roles[at] ?? 'ignored'));
  findings.push(...toldByCells(columns, raw, cells, years), ...notRead(columns, years));
  return { columns, findings };
}

const understood = (column: RawColumn, role: ColumnRole): UnderstoodColumn => ({
  index: column.index,
  heading: column.printed,
  role,
  year: column.heading?.year ?? null,
  fromYear: column.heading?.fromYear ?? null,
  unit: column.heading?.unit ?? null,
  isEstimated: column.heading?.isEstimated ?? false,
  ...((column.heading === null || column.told) && role !== 'ignored' && { isInferred: true as const }),
});

function roleByWords(column: RawColumn, cells: Cells, doubt: Doubt): Heading['role'] {
  const { heading, told } = column;
  if (told) return told;
  if (!heading) return roleByCells(cells(column));
  const { role, other } = heading;
  if (role !== 'category' && role !== 'attribute') {
    if (other) doubt(column, role as ColumnRole, other);
    return role;
  }
  // 类型 and 属性 stand over groups as well as over 约束性: the cells leave no doubt.
  const kinds = cells(column).map(cellKind);
  const attributes = kinds.filter((kind) => kind === 'attribute').length;
  const others = kinds.filter((kind) => kind === 'text').length;
  if (attributes > others) return 'attribute';
  return others > 0 ? 'category' : role;
}

/** What a column without a known heading holds; `ignored` where its cells do not tell. */
function roleByCells(cells: readonly string[]): ColumnRole {
  const kinds = cells.map(cellKind).filter((kind) => kind !== 'empty' && kind !== 'mark');
  if (kinds.length === 0) return 'ignored';
  const only = (kind: string) => kinds.every((one) => one === kind);
  if (only('attribute')) return 'attribute';
  if (only('unit')) return 'unit';
  return 'ignored';
}

/** Whether a bare year is of a baseline or of a target. */
function roleByYear(
  column: RawColumn,
  raw: readonly RawColumn[],
  roles: readonly Heading['role'][],
  { baseYear }: ColumnYears,
  doubt: Doubt,
): ColumnRole {
  const year = column.heading?.year ?? null;
  if (year === null || column.heading?.fromYear) {
    doubt(column, 'target', column.heading?.fromYear ? 'total' : 'baseline');
    return 'target';
  }
  if (baseYear !== null) return year <= baseYear ? 'baseline' : 'target';
  const yearsOf = (role: Heading['role']) =>
    raw.flatMap(({ heading }, at) => (roles[at] === role && heading?.year ? [heading.year] : []));
  const bare = yearsOf('year');
  const isFirst = bare.length > 1 && year === Math.min(...bare) && !roles.includes('baseline');
  if (isFirst) doubt(column, 'baseline', 'target');
  else if (bare.length === 1 && !roles.includes('baseline')) doubt(column, 'target', 'baseline');
  return isFirst ? 'baseline' : 'target';
}

/** One column names the indicators. The others that might are groups; without any, the first one that holds words is it. */
function oneName(
  roles: readonly ColumnRole[],
  raw: readonly RawColumn[],
  cells: Cells,
  doubt: Doubt,
): ColumnRole[] {
  const rankOf = (column: RawColumn) => {
    const rank = nameRanks.findIndex((pattern) => pattern.test(column.printed));
    return rank < 0 ? nameRanks.length : rank;
  };
  const names = raw.filter((_, at) => roles[at] === 'name');
  if (names.length === 0) {
    const worded = raw.find(
      (column, at) =>
        roles[at] === 'ignored' && cells(column).filter((cell) => cellKind(cell) === 'text').length > 0,
    );
    return roles.map((role, at) => (worded && raw[at] === worded ? 'name' : role));
  }
  const best = Math.min(...names.map(rankOf));
  const chosen = names.findLast((column) => rankOf(column) === best);
  const rivals = names.filter((column) => column !== chosen && rankOf(column) === best);
  for (const rival of rivals) doubt(rival, 'category', 'name');
  return roles.map((role, at) => (role === 'name' && raw[at] !== chosen ? 'category' : role));
}

/** One column holds the baselines: that of the base year, or the latest. Goals of years gone by are no targets. */
function oneBaseline(
  roles: readonly ColumnRole[],
  raw: readonly RawColumn[],
  { baseYear }: ColumnYears,
  doubt: Doubt,
): ColumnRole[] {
  const yearOf = (at: number) => raw[at]?.heading?.year ?? null;
  const isPast = (at: number) => baseYear !== null && (yearOf(at) ?? baseYear + 1) <= baseYear;
  const aims = roles.flatMap((role, at) => (role === 'target' || role === 'total' ? [at] : []));
  const hasLater = aims.some((at) => !isPast(at));
  const hasBaseline = roles.includes('baseline');
  const dated = roles.map((role, at) => {
    if (!aims.includes(at) || !isPast(at) || !hasLater) return role;
    if (hasBaseline) return 'ignored';
    doubt(raw[at] as RawColumn, 'baseline', 'target');
    return 'baseline';
  });
  const baselines = dated.flatMap((role, at) => (role === 'baseline' ? [at] : []));
  const nearness = (at: number) => {
    const year = yearOf(at);
    if (year === null || year === baseYear) return 0;
    // A year behind the base year is no baseline while there is another one.
    return baseYear !== null && year > baseYear ? 1000 + year : Math.abs((baseYear ?? 9999) - year);
  };
  const chosen = baselines.reduce<number | undefined>(
    (best, at) => (best === undefined || nearness(at) < nearness(best) ? at : best),
    undefined,
  );
  return dated.map((role, at) => (role === 'baseline' && at !== chosen ? 'ignored' : role));
}

function toldByCells(
  columns: readonly UnderstoodColumn[],
  raw: readonly RawColumn[],
  cells: Cells,
  { place }: ColumnYears,
): Finding[] {
  return columns.flatMap((column, at) => {
    const source = raw[at];
    if (!column.isInferred || !source) return [];
    const seen = cells(source)[0] ?? '';
    const where = { ...place, ...(column.heading && { column: column.heading }) };
    return [finding('table/columnInferred', where, { seen, taken: columnRoles[column.role] })];
  });
}

function notRead(columns: readonly UnderstoodColumn[], { place }: ColumnYears): Finding[] {
  const headers = columns.flatMap(({ role, heading }) => (role === 'ignored' && heading ? [heading] : []));
  return headers.length > 0 ? [finding('table/columnsIgnored', place, { headers })] : [];
}
