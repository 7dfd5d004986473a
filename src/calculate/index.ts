export type { Direction } from '../model/indicator.js';
export type { SetAssessment } from './assessSet.js';
export { assessSet } from './assessSet.js';
export { assessTrend } from './assessTrend.js';
export { attainmentRatio } from './attainmentRatio.js';
export { changePerYear } from './changePerYear.js';
export { elapsedRatio } from './elapsedRatio.js';
export { expectedValue } from './expectedValue.js';
export { expectedValueThrough } from './expectedValueThrough.js';
export { gapToGoal } from './gapToGoal.js';
export { goalReachedIn } from './goalReachedIn.js';
export { growthPerYear } from './growthPerYear.js';
export type { Computed, ReasonCode } from './known.js';
export { paceRatio } from './paceRatio.js';
export type { PathName } from './paths/path.js';
export { dns } from './profiles/dns.js';
export { esif85 } from './profiles/esif85.js';
export { eurostat } from './profiles/eurostat.js';
export type { GrowthProfile, LimitShrink, ScoredBands, ScorePiece } from './profiles/growthProfile.js';
export { mustBeStatusProfile } from './profiles/mustBeStatusProfile.js';
export { openSdg } from './profiles/openSdg.js';
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
} from './profiles/profile.js';
export { timeProgress } from './profiles/timeProgress.js';
export type {
  DerivationStep,
  MeasureName,
  TrendAssessment,
  TrendFigures,
  TrendGoal,
  TrendGoalByDeadline,
  TrendGoalEveryYear,
  TrendPoint,
} from './profiles/trend/trendAssessment.js';
export { un2023 } from './profiles/un2023.js';
export { progressRatio } from './progressRatio.js';
export { projectedValue } from './projectedValue.js';
export type { SeriesToProject } from './projections/givenSeries.js';
export type { ProjectionName } from './projections/projection.js';
export type { ScoreNode, ScoreRollUp } from './rollUpScores.js';
export { rollUpScores } from './rollUpScores.js';
export type { Comparator } from './satisfies.js';
export { shortfallRatio } from './shortfallRatio.js';
export type { Tolerance } from './tolerance.js';
export type { WorstAssessment } from './worstOf.js';
export { worstOf } from './worstOf.js';
