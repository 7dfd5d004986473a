import type { Heading } from './heading.js';

/** Roles whose cells hold figures. */
export const figureRoles: ReadonlySet<Heading['role']> = new Set([
  'year',
  'baseline',
  'target',
  'growth',
  'change',
  'total',
]);
