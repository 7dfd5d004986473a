import type { ColumnRole } from '../columnRoles.js';
import type { RawColumn } from '../head/rawColumn.js';
import type { ColumnDoubt } from './columnDoubt.js';
import type { ColumnYears } from './columnYears.js';

/** One column holds the baselines: that of the base year, or the latest. Goals of years gone by are no targets. */
export function oneBaseline(
  roles: readonly ColumnRole[],
  raw: readonly RawColumn[],
  { baseYear }: ColumnYears,
  doubt: ColumnDoubt,
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
