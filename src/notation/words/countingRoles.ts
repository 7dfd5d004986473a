import { deedRoles } from './deedRoles.js';
import type { VerbRole } from './verbWords.js';

/** Roles of verbs under which so many things are counted: deeds, and what additions leave after losses. */
export const countingRoles: ReadonlySet<VerbRole> = new Set<VerbRole>([...deedRoles, 'net']);
