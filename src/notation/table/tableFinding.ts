import { notationFindings } from '../../finding/catalogue/notationFindings.js';
import { tableFindings } from '../../finding/catalogue/tableFindings.js';
import { findingFrom } from '../../finding/findingFrom.js';

/** Codes of findings about a printed table or an expression in it. */
export type TableFindingCode = keyof typeof notationFindings | keyof typeof tableFindings;

/** A finding about a printed table or an expression in it. */
export const tableFinding = findingFrom({ ...notationFindings, ...tableFindings });
