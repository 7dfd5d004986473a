import type { VerbRole } from './verbWords.js';

/** Roles of verbs that say of a series how far it moves, or that it does not. */
export const movingRoles: ReadonlySet<VerbRole> = new Set<VerbRole>([
  'raise',
  'lower',
  'lowerTo',
  'grow',
  'net',
  'hold',
  'control',
]);
