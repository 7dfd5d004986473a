export type { AnnotationOptions } from './annotated/annotatedCopy.js';
export { annotatedCopy } from './annotated/annotatedCopy.js';
export type { CopiedFormat, CorrectedCopy } from './corrected/correctedCopy.js';
export { correctedCopy } from './corrected/correctedCopy.js';
export type { FixableFinding } from './corrected/correction.js';
export { safeText } from './safeText.js';
export type {
  AllowedEntry,
  CellLink,
  CellLook,
  CellRange,
  CellTone,
  EntryRule,
  PrintSetup,
  Workbook,
  WorkbookCell,
  WorkbookColumn,
  WorkbookRow,
  WorkbookSheet,
} from './workbook.js';
export { writeWorkbook } from './writeWorkbook.js';
