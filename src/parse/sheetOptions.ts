import type { Where } from '../finding/where.js';
import type { SheetMapping } from '../read/layout/sheetMapping.js';
import type { ParseOptions } from './parseWithSchema.js';

/** What to know about a file of observations that is read. */
export interface SheetOptions extends ParseOptions {
  /** What the caller knows better than the sheet says it. */
  readonly mapping?: SheetMapping;
}

/** The file, for findings. */
export const whereOf = ({ file }: ParseOptions): Where => (file === undefined ? {} : { file });
