import type { Citation } from '../../model/citation.js';

/** Where something is printed: chapter, and section where the chapter has any. */
export function at(chapter: string, section?: string): Citation {
  return { sectionPath: section === undefined ? [chapter] : [chapter, section] };
}

/** The words before the first chapter. */
export const opening: Citation = { sectionPath: [] };

/** The chapter of principles and goals. */
export const goals = at('一');
