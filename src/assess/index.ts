export type { AssessReason } from './assessReason.js';
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
export { evaluationFigures } from './scoring/evaluationFigures.js';
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
