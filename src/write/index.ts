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
