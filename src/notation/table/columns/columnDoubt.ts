import type { ColumnRole } from '../columnRoles.js';
import type { RawColumn } from '../head/rawColumn.js';

/** Tells that a column may have another role than the one that is taken. */
export type ColumnDoubt = (column: RawColumn, taken: ColumnRole, other: ColumnRole) => void;
/** The texts that stand in a column. */
export type ColumnTexts = (column: RawColumn) => readonly string[];
