import type { ColumnRole } from '../columnRoles.js';
import type { Heading } from './heading.js';

/** Roles of columns that hold a value of the indicator, or how far it moves. */
export const valueRoles: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'baseline',
  'target',
  'growth',
  'change',
  'total',
]);

/** Roles whose cells hold figures. */
export const figureRoles: ReadonlySet<Heading['role']> = new Set<Heading['role']>([...valueRoles, 'year']);
