// The front door: everything that is safe in a browser. Rooms stand in the order data walks through them.

// assess: what stands above the single target
export type { AssessReason } from './assess/assessReason.js';
export { compare } from './assess/compare/compare.js';
export type { BenchmarkChoice, ComparedItem, ComparedRow, Comparison } from './assess/compare/comparison.js';
export type { ComparedSource } from './assess/compare/comparisonItems.js';
export { comparisonItems } from './assess/compare/comparisonItems.js';
export type { PlacedTarget, TargetAlignment } from './assess/decompose/alignTarget.js';
export { alignTarget } from './assess/decompose/alignTarget.js';
export type { AlignedTarget } from './assess/decompose/alignTargets.js';
export { alignTargets } from './assess/decompose/alignTargets.js';
export type { PartsCheck, PublishedPart } from './assess/decompose/checkParts.js';
export { checkParts } from './assess/decompose/checkParts.js';
export type { DecompositionInput, GivenPart, NamedPart, WeightedPart } from './assess/decompose/decompose.js';
export { decompose } from './assess/decompose/decompose.js';
export type { DecomposedPart, Decomposition, DecompositionMethod } from './assess/decompose/decomposition.js';
export type { LeftOut, LeftOutReason } from './assess/leftOut.js';
export type { GroupingName } from './assess/rollUp/groupings/groupings.js';
export type { PooledRatio } from './assess/rollUp/pooledRatio.js';
export { pooledRatio } from './assess/rollUp/pooledRatio.js';
export type { RollUp, RollUpOptions } from './assess/rollUp/rollUp.js';
export { rollUp } from './assess/rollUp/rollUp.js';
export type { MeanProgress, RollUpGroup, ShareMet } from './assess/rollUp/rollUpGroup.js';
export type { Weighting } from './assess/rollUp/weighting.js';
export type { RegionAssessmentInput } from './assess/scoring/assessRegions.js';
export { assessRegions } from './assess/scoring/assessRegions.js';
export { checkScoringRules } from './assess/scoring/checkScoringRules.js';
export { observedFigures } from './assess/scoring/observedFigures.js';
export type { RegionFigure } from './assess/scoring/regionFigure.js';
export type {
  ItemScore,
  RankedClass,
  RegionAssessment,
  ScoreSheet,
  TotalStep,
  UnusedFigure,
} from './assess/scoring/scoreSheet.js';
export { defaultRevisionRules } from './assess/sheet/defaultRevisionRules.js';
export type {
  DeclaredBeside,
  EvaluationSheet,
  ProposedRevision,
  SheetCommitment,
  SheetRow,
} from './assess/sheet/evaluationSheet.js';
export { finalSheet } from './assess/sheet/finalSheet.js';
export { midTermSheet } from './assess/sheet/midTermSheet.js';
export type { RevisionCondition, RevisionName, RevisionRule } from './assess/sheet/revisionRule.js';
export type { SheetInput } from './assess/sheet/sheetInput.js';
export { defaultWarningRules } from './assess/warning/defaultWarningRules.js';
export type { RuleCheck, Warning, WarningQuantity, Warnings } from './assess/warning/warning.js';
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
} from './assess/warning/warningRule.js';
export type { WarningsInput } from './assess/warning/warningsOf.js';
export { warningsOf } from './assess/warning/warningsOf.js';
export type { Responsibilities } from './assess/work/responsibilities.js';
export { responsibilities } from './assess/work/responsibilities.js';
export type {
  CommitmentOfUnit,
  DutyOfUnit,
  IndicatorOfUnit,
  Responsibility,
  UnitRole,
  WorkOfUnit,
} from './assess/work/responsibility.js';
export type { ResponsibilityGround } from './assess/work/responsibilityOf.js';
export { responsibilityOf } from './assess/work/responsibilityOf.js';
export type { WorkGround } from './assess/work/stateOf.js';
export { stateOf } from './assess/work/stateOf.js';
export type { WorkState, WorkStateName } from './assess/work/workState.js';
// calculate: numbers in, numbers out
export type { SetAssessment } from './calculate/assessSet.js';
export { assessSet } from './calculate/assessSet.js';
export { assessTrend } from './calculate/assessTrend.js';
export { attainmentRatio } from './calculate/attainmentRatio.js';
export { changePerYear } from './calculate/changePerYear.js';
export { elapsedRatio } from './calculate/elapsedRatio.js';
export { expectedValue } from './calculate/expectedValue.js';
export { expectedValueThrough } from './calculate/expectedValueThrough.js';
export { gapToGoal } from './calculate/gapToGoal.js';
export { goalReachedIn } from './calculate/goalReachedIn.js';
export { growthPerYear } from './calculate/growthPerYear.js';
export type { Computed, ReasonCode } from './calculate/known.js';
export { paceRatio } from './calculate/paceRatio.js';
export type { PathName } from './calculate/paths/path.js';
export { dns } from './calculate/profiles/dns.js';
export { esif85 } from './calculate/profiles/esif85.js';
export { eurostat } from './calculate/profiles/eurostat.js';
export type {
  GrowthProfile,
  LimitShrink,
  ScoredBands,
  ScorePiece,
} from './calculate/profiles/growthProfile.js';
export { mustBeStatusProfile } from './calculate/profiles/mustBeStatusProfile.js';
export { openSdg } from './calculate/profiles/openSdg.js';
export type {
  Band,
  Bands,
  PaceProfile,
  ProfileBase,
  ProfileName,
  ProjectedShareProfile,
  ShareMetProfile,
  ShortfallBand,
  ShortfallShareProfile,
  StatusByFacts,
  StatusEntry,
  StatusName,
  StatusProfile,
} from './calculate/profiles/profile.js';
export { timeProgress } from './calculate/profiles/timeProgress.js';
export type {
  DerivationStep,
  MeasureName,
  TrendAssessment,
  TrendFigures,
  TrendGoal,
  TrendGoalByDeadline,
  TrendGoalEveryYear,
  TrendPoint,
} from './calculate/profiles/trend/trendAssessment.js';
export { un2023 } from './calculate/profiles/un2023.js';
export { progressRatio } from './calculate/progressRatio.js';
export { projectedValue } from './calculate/projectedValue.js';
export type { SeriesToProject } from './calculate/projections/givenSeries.js';
export type { ProjectionName } from './calculate/projections/projection.js';
export type { ScoreNode, ScoreRollUp } from './calculate/rollUpScores.js';
export { rollUpScores } from './calculate/rollUpScores.js';
export type { Comparator } from './calculate/satisfies.js';
export { shortfallRatio } from './calculate/shortfallRatio.js';
export type { Tolerance } from './calculate/tolerance.js';
export type { WorstAssessment } from './calculate/worstOf.js';
export { worstOf } from './calculate/worstOf.js';
// evaluate: how the targets of a plan stand
export { columnCodes } from './evaluate/columns/columnCodes.js';
export type { ComputedColumn } from './evaluate/columns/computedColumn.js';
export type { ObservationColumns } from './evaluate/columns/observationColumns.js';
export type { SeriesColumns } from './evaluate/columns/seriesColumns.js';
export type { StandingColumns } from './evaluate/columns/standingColumns.js';
export { evaluateColumns } from './evaluate/evaluateColumns.js';
export { evaluateIndicator } from './evaluate/evaluateIndicator.js';
export { evaluatePlan } from './evaluate/evaluatePlan.js';
export { evaluatePlans } from './evaluate/evaluatePlans.js';
export { evaluateYears } from './evaluate/evaluateYears.js';
export type { EvaluationOptions } from './evaluate/evaluationOptions.js';
export type { PlanInput } from './evaluate/planInput.js';
// finding: what can be wrong, as data
export type { Fix, Severity } from './finding/catalogueEntry.js';
export { exitCodeOf } from './finding/exitCodeOf.js';
export type { DetailsOf, Finding, FindingCode, FindingOf } from './finding/finding.js';
export { findingCodes } from './finding/finding.js';
export { FindingsError } from './finding/findingsError.js';
export type { OwnFindingDetails } from './finding/ownFinding.js';
export { ownFinding } from './finding/ownFinding.js';
export type { Failure, Result, Success } from './finding/result.js';
export type { RowPlace } from './finding/rowPlace.js';
export type { Where } from './finding/where.js';
export type { Words } from './finding/words.js';
// model: the nouns of a plan, each a schema and a type
export type { Baseline } from './model/baseline.js';
export { baselineSchema } from './model/baseline.js';
export type { Citation } from './model/citation.js';
export { citationSchema } from './model/citation.js';
export type { Conflict, ConflictReading } from './model/conflict.js';
export { conflictReadingSchema, conflictSchema } from './model/conflict.js';
export type { CountedResult } from './model/countedResult.js';
export { countedResultSchema } from './model/countedResult.js';
export { definePlan } from './model/definePlan.js';
export type { DocumentReference } from './model/documentReference.js';
export { documentReferenceSchema } from './model/documentReference.js';
export type {
  Considered,
  Derivation,
  EvaluationSummary,
  FigureInput,
  HeldPeriodEvaluation,
  HoldEvaluation,
  IndicatorEvaluation,
  Observed,
  PlanEvaluation,
  ProjectionEvaluation,
  Reason,
  RecordEvaluation,
  TargetEvaluation,
} from './model/evaluation.js';
export {
  consideredSchema,
  derivationSchema,
  evaluationSchemaVersion,
  evaluationSummarySchema,
  figureInputSchema,
  heldPeriodSchema,
  holdEvaluationSchema,
  indicatorEvaluationSchema,
  observedSchema,
  planEvaluationSchema,
  projectionEvaluationSchema,
  reasonSchema,
  recordEvaluationSchema,
  targetEvaluationSchema,
} from './model/evaluation.js';
export type { Fact } from './model/fact.js';
export { factSchema } from './model/fact.js';
export type { GlossaryTerm } from './model/glossaryTerm.js';
export { glossaryTermSchema } from './model/glossaryTerm.js';
export type { Component, Components, Direction, Indicator, NaturalLimits } from './model/indicator.js';
export {
  componentSchema,
  componentsSchema,
  indicatorSchema,
  naturalLimitsSchema,
} from './model/indicator.js';
export type { Inferred } from './model/inferred.js';
export { inferredSchema } from './model/inferred.js';
export type { KeyIndustry } from './model/keyIndustry.js';
export { keyIndustrySchema } from './model/keyIndustry.js';
export type { Enumeration, Language, ValueOf } from './model/label.js';
export { labelOf, labels } from './model/label.js';
export type { MonitoringDuty } from './model/monitoringDuty.js';
export { monitoringDutySchema } from './model/monitoringDuty.js';
export type { Declared, Observation } from './model/observation.js';
export { declaredSchema, observationSchema } from './model/observation.js';
export type { ObservationFile } from './model/observationFile.js';
export { observationFileSchema } from './model/observationFile.js';
export type { Organization } from './model/organization.js';
export { organizationSchema } from './model/organization.js';
export type { Plan } from './model/plan.js';
export { planSchema } from './model/plan.js';
export type { PlanPeriod } from './model/planPeriod.js';
export { planPeriodSchema } from './model/planPeriod.js';
export type { ProgressRecord, ProgressSubject } from './model/progressRecord.js';
export { progressRecordSchema, progressSubjectSchema } from './model/progressRecord.js';
export type { Project, ProjectMeasure } from './model/project.js';
export { projectMeasureSchema, projectSchema } from './model/project.js';
export type { ProtectionAction } from './model/protectionAction.js';
export { protectionActionSchema } from './model/protectionAction.js';
export type { QuantityValue, Range } from './model/quantityValue.js';
export { quantityValueSchema, rangeSchema } from './model/quantityValue.js';
export type { ReferenceFigure } from './model/referenceFigure.js';
export { referenceFigureSchema } from './model/referenceFigure.js';
export type { Region } from './model/region.js';
export { regionSchema } from './model/region.js';
export type { Safeguard } from './model/safeguard.js';
export { safeguardSchema } from './model/safeguard.js';
export { currentSchemaVersion } from './model/schemaVersion.js';
export type {
  AttainmentScoring,
  BandScoring,
  DeductionScoring,
  ProgressScoring,
  ScoreBand,
  ScoringItem,
  ScoringMethod,
  ThresholdScoring,
} from './model/scoringItem.js';
export {
  attainmentScoringSchema,
  bandScoringSchema,
  deductionScoringSchema,
  progressScoringSchema,
  scoreBandSchema,
  scoringItemSchema,
  scoringMethodSchema,
  thresholdScoringSchema,
} from './model/scoringItem.js';
export type { Grading, ScoredRegion, ScoreGrade, ScoringRules } from './model/scoringRules.js';
export {
  gradingSchema,
  scoredRegionSchema,
  scoreGradeSchema,
  scoringRulesSchema,
} from './model/scoringRules.js';
export { statusProfileSchema } from './model/statusProfile.js';
export type { Commitment } from './model/target/commitment.js';
export { commitmentSchema } from './model/target/commitment.js';
export type { CoverageStatement } from './model/target/coverage.js';
export { coverageStatementSchema } from './model/target/coverage.js';
export type { CumulativeStatement, CumulativeWindow } from './model/target/cumulative.js';
export { cumulativeStatementSchema, cumulativeWindowSchema } from './model/target/cumulative.js';
export type { EveryYearStatement } from './model/target/everyYear.js';
export { everyYearStatementSchema } from './model/target/everyYear.js';
export type { GrowthStatement } from './model/target/growth.js';
export { growthStatementSchema } from './model/target/growth.js';
export type { IncrementStatement } from './model/target/increment.js';
export { incrementStatementSchema } from './model/target/increment.js';
export type { LevelStatement } from './model/target/level.js';
export { levelStatementSchema } from './model/target/level.js';
export type { MaintainStatement } from './model/target/maintain.js';
export { maintainStatementSchema } from './model/target/maintain.js';
export type { MilestoneStatement } from './model/target/milestone.js';
export { milestoneStatementSchema } from './model/target/milestone.js';
export type { MultipleReference, MultipleStatement } from './model/target/multiple.js';
export { multipleReferenceSchema, multipleStatementSchema } from './model/target/multiple.js';
export type { QualitativeStatement } from './model/target/qualitative.js';
export { qualitativeStatementSchema } from './model/target/qualitative.js';
export type { RankStatement } from './model/target/rank.js';
export { rankStatementSchema } from './model/target/rank.js';
export type { RecurringStatement } from './model/target/recurring.js';
export { recurringStatementSchema } from './model/target/recurring.js';
export type { RelativeReference, RelativeStatement } from './model/target/relative.js';
export { relativeReferenceSchema, relativeStatementSchema } from './model/target/relative.js';
export type { Statement } from './model/target/statement.js';
export { statementSchema } from './model/target/statement.js';
export type { StructurePart, StructureStatement } from './model/target/structure.js';
export { structurePartSchema, structureStatementSchema } from './model/target/structure.js';
export type {
  CoverageTarget,
  CumulativeTarget,
  EveryYearTarget,
  GrowthTarget,
  IncrementTarget,
  LevelTarget,
  MaintainTarget,
  MilestoneTarget,
  MultipleTarget,
  QualitativeTarget,
  RankTarget,
  RecurringTarget,
  RelativeTarget,
  StructureTarget,
  Target,
  TargetKind,
  TrendTarget,
  UnsetTarget,
} from './model/target/target.js';
export {
  coverageTargetSchema,
  cumulativeTargetSchema,
  everyYearTargetSchema,
  growthTargetSchema,
  incrementTargetSchema,
  levelTargetSchema,
  maintainTargetSchema,
  milestoneTargetSchema,
  multipleTargetSchema,
  qualitativeTargetSchema,
  rankTargetSchema,
  recurringTargetSchema,
  relativeTargetSchema,
  structureTargetSchema,
  targetSchema,
  trendTargetSchema,
  unsetTargetSchema,
} from './model/target/target.js';
export type { TargetScope } from './model/target/targetScope.js';
export { targetScopeSchema } from './model/target/targetScope.js';
export type { TrendStatement } from './model/target/trend.js';
export { trendStatementSchema } from './model/target/trend.js';
export type { UnsetStatement } from './model/target/unset.js';
export { unsetStatementSchema } from './model/target/unset.js';
export type { Task } from './model/task.js';
export { taskSchema } from './model/task.js';
export type { Text } from './model/text.js';
export { textSchema } from './model/text.js';
export type {
  OwnUnit,
  SeriesBreak,
  ValidationConfig,
  ValidationThresholds,
} from './model/validationConfig.js';
export {
  ownUnitSchema,
  seriesBreakSchema,
  validationConfigSchema,
  validationThresholdsSchema,
} from './model/validationConfig.js';
// parse: JSON and bytes to typed values
export type { ObservationsRead } from './parse/observationsRead.js';
export { parseObservationBytes, safeParseObservationBytes } from './parse/parseObservationBytes.js';
export { parseObservations, safeParseObservations } from './parse/parseObservations.js';
export { parsePlan, safeParsePlan } from './parse/parsePlan.js';
export { parseProgressRecordBytes, safeParseProgressRecordBytes } from './parse/parseProgressRecordBytes.js';
export { parseProgressRecords, safeParseProgressRecords } from './parse/parseProgressRecords.js';
export { parseReferenceFigures, safeParseReferenceFigures } from './parse/parseReferenceFigures.js';
export { parseScoringRules, safeParseScoringRules } from './parse/parseScoringRules.js';
export { parseSheetMapping, safeParseSheetMapping } from './parse/parseSheetMapping.js';
export type { StatusProfileFile } from './parse/parseStatusProfile.js';
export { parseStatusProfile, safeParseStatusProfile } from './parse/parseStatusProfile.js';
export { parseValidationConfig, safeParseValidationConfig } from './parse/parseValidationConfig.js';
export type { ParseOptions } from './parse/parseWithSchema.js';
export { parseWorkSheetMapping, safeParseWorkSheetMapping } from './parse/parseWorkSheetMapping.js';
export type { ProgressRecordsRead, UnderstoodWork } from './parse/progressRecordsRead.js';
export type { ReadObservation, ReadObservationsOptions } from './parse/readObservationBatches.js';
export { readObservationBatches } from './parse/readObservationBatches.js';
export { readObservations } from './parse/readObservations.js';
export type { SheetOptions } from './parse/sheetOptions.js';
export type { Understood, UnderstoodJson } from './parse/understood.js';
export type { WorkSheetOptions } from './parse/workSheetOptions.js';
// quantity: days, periods, units
export type { CalendarDate } from './quantity/calendarDate.js';
export type { Integer } from './quantity/integer.js';
export type { Period, PeriodLength } from './quantity/period.js';
export type { Rational } from './quantity/rational.js';
export type { Unit } from './quantity/unit.js';
// read: bytes to rows
export type { ByteSource } from './read/bytes/byteSource.js';
export type { Encoding } from './read/bytes/encoding.js';
export type {
  BooleanCell,
  Cell,
  DateCell,
  ErrorCell,
  FormulaCell,
  MergedCell,
  NumberCell,
} from './read/cell.js';
export type { Delimiter } from './read/delimited/splitRows.js';
export type { Column } from './read/layout/column.js';
export type { SheetField } from './read/layout/sheetField.js';
export type { ColumnMapping, SheetMapping } from './read/layout/sheetMapping.js';
export type { WorkField, WorkFieldName } from './read/layout/workField.js';
export type { ReadRowsOptions } from './read/readRows.js';
export { readRows } from './read/readRows.js';
export type { Row } from './read/row.js';
export { rowText, rowWhere } from './read/row.js';
export type { UnderstoodLines, UnderstoodTable } from './read/understoodFile.js';
export type { UnderstoodColumn, UnderstoodSheet } from './read/understoodSheet.js';
// validate: truths that cross nouns
export type { PlacedObservation } from './validate/checkObservations.js';
export { checkObservations } from './validate/checkObservations.js';
export type { ObservationChecks, ObservationValidationOptions } from './validate/observationChecks.js';
export { observationChecks } from './validate/observationChecks.js';
export type {
  Figure,
  Locate,
  ObservationCheck,
  ObservationContext,
  ObservationRule,
  PlaceOf,
  SeenObservation,
  Series,
  Thresholds,
} from './validate/observationRule.js';
export type { PlanContext, PlanRule } from './validate/planRule.js';
export type { RecordContext, RecordRule } from './validate/recordRule.js';
export type { UnitConverter } from './validate/unitConverter.js';
export type { ObservationsToValidate } from './validate/validateObservations.js';
export { validateObservations } from './validate/validateObservations.js';
export type { PlanValidationOptions } from './validate/validatePlan.js';
export { validatePlan } from './validate/validatePlan.js';
export type { RecordValidationOptions } from './validate/validateProgressRecords.js';
export { validateProgressRecords } from './validate/validateProgressRecords.js';
export type { ValidationOptions } from './validate/validationOptions.js';
