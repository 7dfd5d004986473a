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
export { parsePeriod } from './parsePeriod.js';
export { parseQuantity } from './parseQuantity.js';
export { parseTarget } from './parseTarget.js';
export type { DraftContext, PlanDraft } from './planDraft.js';
