import type { Words } from '../../finding/words.js';
import type { SheetRow } from '../sheetRow.js';
import type { LayoutRead } from './layout.js';
import { readLayout } from './layout.js';
import { periodsOutOfOrder } from './periodsOutOfOrder.js';
import { readWorkLayout } from './readWorkLayout.js';
import type { SheetField } from './sheetField.js';
import type { SheetKind } from './sheetKind.js';
import { skipReasons } from './skipReasons.js';

/** Sheets of figures: one row an observation, or one column a period. */
export const figureSheets: SheetKind<SheetField> = {
  readLayout,
  whyPassedOver,
  doubts: (header, _, place) => periodsOutOfOrder(header, place),
};

/** A sheet of notes, of targets, of code lists, of work: nothing that should have been read. */
function whyPassedOver(filled: readonly SheetRow[], { layout, header }: LayoutRead): Words | null {
  if (layout) return null;
  if (filled.length === 0) return skipReasons.empty;
  if (readWorkLayout(filled).layout) return skipReasons.work;
  if (!header) return skipReasons.noHeader;
  const hasFigures = header.columns.some(({ field }) => field === 'value' || field === 'period');
  return hasFigures ? null : skipReasons.noFigures;
}
