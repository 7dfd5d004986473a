import type { Finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import type { Words } from '../../finding/words.js';
import type { SheetRow } from '../sheetRow.js';
import type { Header } from './header.js';
import type { LayoutRead } from './layout.js';
import type { SheetMapping } from './sheetMapping.js';

/** What a sheet is looked at for: figures, or how far work has come. */
export interface SheetKind<F extends string> {
  /** Finds the header among the first rows, and what keeps it from being certain. */
  readonly readLayout: (rows: readonly SheetRow[], mapping: SheetMapping<F>, place: Where) => LayoutRead<F>;
  /** Why it is no sheet of this kind; `null` where it is one, or nearly. Asked where a file has other sheets. */
  readonly whyPassedOver: (rows: readonly SheetRow[], read: LayoutRead<F>) => Words | null;
  /** What is doubtful about a header that is certain enough to read by. */
  readonly doubts: (header: Header<F>, mapping: SheetMapping<F>, place: Where) => readonly Finding[];
}
