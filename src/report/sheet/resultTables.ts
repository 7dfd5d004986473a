import type { Language } from '../../model/label.js';
import type { View } from './view.js';

/**
 * A result as plain tables in one language, in the order they are read. A workbook, a Markdown page and a page of HTML are
 * laid out from them, so that they say the same.
 */
export interface ResultTables {
  readonly language: Language;
  /** What it is; the first table has it for its title. */
  readonly title: string;
  /** What a reader must know first: that figures are made up, or a plan is a draft. */
  readonly notices: readonly string[];
  readonly views: readonly View[];
}
