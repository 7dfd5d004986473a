import type { Words } from '../../finding/words.js';
import type { SheetRow } from '../sheetRow.js';
import type { LayoutRead } from './layout.js';
import { readLayout } from './layout.js';
import { readWorkLayout } from './readWorkLayout.js';
import type { SheetKind } from './sheetKind.js';
import { skipReasons } from './skipReasons.js';
import type { WorkField } from './workField.js';
import { isSubjectField } from './workField.js';

/** Sheets of work: one row a project, a task or an action, and how far it has come. */
export const workSheets: SheetKind<WorkField> = {
  readLayout: readWorkLayout,
  whyPassedOver,
  doubts: () => [],
};

function whyPassedOver(filled: readonly SheetRow[], { layout, header }: LayoutRead<WorkField>): Words | null {
  if (filled.length === 0) return skipReasons.empty;
  if (readLayout(filled).layout) return skipReasons.figures;
  if (layout) return null;
  if (!header) return skipReasons.noHeader;
  const has = (isWanted: (field: WorkField) => boolean): boolean =>
    header.columns.some(({ field }) => isWanted(field));
  return has(isSubjectField) && has((field) => field === 'state') ? null : skipReasons.noWork;
}
