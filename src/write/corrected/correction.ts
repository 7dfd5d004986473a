import type { Finding } from '../../finding/finding.js';
import { printable } from '../../finding/printable.js';

/** A finding as far as a copy is corrected by it. */
export type FixableFinding = Pick<Finding, 'where' | 'seen' | 'fix'>;

/** One change of one cell. */
export interface Correction {
  /** What must stand there, or nothing is changed. */
  readonly seen: string;
  readonly by: string;
  /** The finding that asked for it. */
  readonly finding: FixableFinding;
}

/**
 * Whether a cell still says what the finding saw: a file may have changed since.
 *
 * @param text of the cell, blanks around it and all
 */
export const isStill = (text: string, { seen }: Correction): boolean => printable(text.trim()) === seen;
