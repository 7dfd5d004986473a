export type { AssessReason } from './assessReason.js';
export { compare } from './compare/compare.js';
export type { BenchmarkChoice, ComparedItem, ComparedRow, Comparison } from './compare/comparison.js';
export type { ComparedSource } from './compare/comparisonItems.js';
export { comparisonItems } from './compare/comparisonItems.js';
export type { PlacedTarget, TargetAlignment } from './decompose/alignTarget.js';
export { alignTarget } from './decompose/alignTarget.js';
export type { AlignedTarget } from './decompose/alignTargets.js';
export { alignTargets } from './decompose/alignTargets.js';
export type { PartsCheck, PublishedPart } from './decompose/checkParts.js';
export { checkParts } from './decompose/checkParts.js';
export type { DecompositionInput, GivenPart, NamedPart, WeightedPart } from './decompose/decompose.js';
export { decompose } from './decompose/decompose.js';
export type { DecomposedPart, Decomposition, DecompositionMethod } from './decompose/decomposition.js';
export type { LeftOut, LeftOutReason } from './leftOut.js';
export type { GroupingName } from './rollUp/groupings/groupings.js';
export type { PooledRatio } from './rollUp/pooledRatio.js';
export { pooledRatio } from './rollUp/pooledRatio.js';
export type { RollUp, RollUpOptions } from './rollUp/rollUp.js';
export { rollUp } from './rollUp/rollUp.js';
export type { MeanProgress, RollUpGroup, ShareMet } from './rollUp/rollUpGroup.js';
export type { Weighting } from './rollUp/weighting.js';
export type { RegionAssessmentInput } from './scoring/assessRegions.js';
export { assessRegions } from './scoring/assessRegions.js';
export { checkScoringRules } from './scoring/checkScoringRules.js';
export { observedFigures } from './scoring/observedFigures.js';
export type { RegionFigure } from './scoring/regionFigure.js';
export type {
  ItemScore,
  RankedClass,
  RegionAssessment,
  ScoreSheet,
  TotalStep,
  UnusedFigure,
} from './scoring/scoreSheet.js';
export { defaultRevisionRules } from './sheet/defaultRevisionRules.js';
export type {
  DeclaredBeside,
  EvaluationSheet,
  ProposedRevision,
  SheetCommitment,
  SheetRow,
} from './sheet/evaluationSheet.js';
export { finalSheet } from './sheet/finalSheet.js';
export { midTermSheet } from './sheet/midTermSheet.js';
export type { RevisionCondition, RevisionName, RevisionRule } from './sheet/revisionRule.js';
export type { SheetInput } from './sheet/sheetInput.js';
export { defaultWarningRules } from './warning/defaultWarningRules.js';
export type { RuleCheck, Warning, WarningQuantity, Warnings } from './warning/warning.js';
export type {
  DataMissingRule,
  DeclaredBetterRule,
  FallingBehindRule,
  LostAgainRule,
  MissedYearRule,
  OverdueWorkRule,
  RateOutOfReachRule,
  StaleDataRule,
  StatusInRule,
  WarningRule,
  WarningRuleName,
  WarningSeverity,
  WarningWords,
} from './warning/warningRule.js';
export type { WarningsInput } from './warning/warningsOf.js';
export { warningsOf } from './warning/warningsOf.js';
export type { Responsibilities } from './work/responsibilities.js';
export { responsibilities } from './work/responsibilities.js';
export type {
  CommitmentOfUnit,
  DutyOfUnit,
  IndicatorOfUnit,
  Responsibility,
  UnitRole,
  WorkOfUnit,
} from './work/responsibility.js';
export type { ResponsibilityGround } from './work/responsibilityOf.js';
export { responsibilityOf } from './work/responsibilityOf.js';
export type { WorkGround } from './work/stateOf.js';
export { stateOf } from './work/stateOf.js';
export type { WorkState, WorkStateName } from './work/workState.js';
