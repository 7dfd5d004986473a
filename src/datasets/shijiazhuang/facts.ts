import type { Fact } from '../../model/fact.js';

/** None: the document reports no figure and no result of the years before it. */
export const facts: Fact[] = [];
