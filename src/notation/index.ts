export { draftPlan } from './draftPlan.js';
export { findTargets } from './findTargets.js';
export { formatTarget } from './formatTarget.js';
export type {
  ConfidenceReason,
  FindContext,
  FoundTargets,
  SectionHeading,
  TargetCandidate,
} from './foundTargets.js';
export type {
  ParsedIndicatorTable,
  TableBaseline,
  TableColumn,
  TableContext,
  TableGrid,
  TableIndicator,
  TableMerge,
  TableNote,
  TableTarget,
} from './parsedIndicatorTable.js';
export type { PeriodContext, PeriodReading } from './parsedPeriod.js';
export type { ParsedQuantity, QuantityReading } from './parsedQuantity.js';
export type {
  NotTarget,
  ParsedBaseline,
  ParsedTarget,
  ParsedTargets,
  PrintedSpan,
  ReadingDetail,
  Span,
  TargetContext,
  TargetSpans,
} from './parsedTarget.js';
export { parseIndicatorTable } from './parseIndicatorTable.js';
export { parsePeriod } from './parsePeriod.js';
export { parseQuantity } from './parseQuantity.js';
export { parseTarget } from './parseTarget.js';
export type { DraftContext, PlanDraft } from './planDraft.js';
export { readTableText } from './readTableText.js';
export type { ColumnRole } from './table/columnRoles.js';
export { columnRoles } from './table/columnRoles.js';
export type { TableFormat, TableText, TextRow } from './table/text/tableText.js';
