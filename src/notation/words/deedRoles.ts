import type { VerbRole } from './verbWords.js';

/** Roles of verbs that say what is done or made: 新增, 建设, 培育. */
export const deedRoles: ReadonlySet<VerbRole> = new Set<VerbRole>(['add', 'build', 'bring']);
