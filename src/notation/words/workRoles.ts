import { countingRoles } from './countingRoles.js';
import type { VerbRole } from './verbWords.js';

/** Roles of verbs that say what is worked at: so many things, or that a series rises or falls. */
export const workRoles: ReadonlySet<VerbRole> = new Set<VerbRole>([...countingRoles, 'raise', 'lower']);
