import type { VerbRole } from './verbWords.js';

/** Roles of verbs that say by how much a series changes: 提高, 减少, 增长, 净增. */
export const changeRoles: ReadonlySet<VerbRole> = new Set<VerbRole>(['raise', 'lower', 'grow', 'net']);
