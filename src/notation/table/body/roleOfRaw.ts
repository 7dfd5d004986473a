import type { ColumnRole } from '../columnRoles.js';
import type { RawColumn } from '../head/rawColumn.js';

/** What the cells of a column must look like: those under a bare year are figures as those of a target are. */
export function roleOfRaw({ heading, told }: RawColumn): ColumnRole {
  if (told) return told;
  return heading?.role === 'year' ? 'target' : (heading?.role ?? 'ignored');
}
