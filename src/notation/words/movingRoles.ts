import { changeRoles } from './changeRoles.js';
import type { VerbRole } from './verbWords.js';

/** Roles of verbs that say of a series how far it moves, or that it does not. */
export const movingRoles: ReadonlySet<VerbRole> = new Set<VerbRole>([
  ...changeRoles,
  'lowerTo',
  'hold',
  'control',
]);
