import type { ColumnRole } from '../columnRoles.js';
import type { Heading } from '../head/heading.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { ColumnDoubt } from './columnDoubt.js';
import type { ColumnYears } from './columnYears.js';

/** Whether a bare year is of a baseline or of a target. */
export function roleByYear(
  column: RawColumn,
  raw: readonly RawColumn[],
  roles: readonly Heading['role'][],
  { baseYear }: ColumnYears,
  doubt: ColumnDoubt,
): ColumnRole {
  const year = column.heading?.year ?? null;
  // 指标值 beside 现状值 and 目标值: what is asked of others as well.
  if (year === null && roles.includes('baseline') && roles.includes('target')) {
    doubt(column, 'ignored', 'target');
    return 'ignored';
  }
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
