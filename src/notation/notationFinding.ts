import { notationFindings } from '../finding/catalogue/notationFindings.js';
import { findingFrom } from '../finding/findingFrom.js';

/** Codes of findings about a printed expression. */
export type NotationFindingCode = keyof typeof notationFindings;

/** A finding about a printed expression. */
export const notationFinding = findingFrom(notationFindings);
