import * as z from 'zod';
import { coverageStatementSchema } from './coverage.js';
import { cumulativeStatementSchema } from './cumulative.js';
import { everyYearStatementSchema } from './everyYear.js';
import { growthStatementSchema } from './growth.js';
import { incrementStatementSchema } from './increment.js';
import { levelStatementSchema } from './level.js';
import { maintainStatementSchema } from './maintain.js';
import { milestoneStatementSchema } from './milestone.js';
import { multipleStatementSchema } from './multiple.js';
import { qualitativeStatementSchema } from './qualitative.js';
import { rankStatementSchema } from './rank.js';
import { recurringStatementSchema } from './recurring.js';
import { relativeStatementSchema } from './relative.js';
import { structureStatementSchema } from './structure.js';
import { freeTargetShape, measuredTargetShape } from './targetShape.js';
import { trendStatementSchema } from './trend.js';
import { unsetStatementSchema } from './unset.js';

export const levelTargetSchema = z.strictObject({ ...levelStatementSchema.shape, ...measuredTargetShape });

/** A level to be reached: 达到15000件, ≥85, 超过97%, 1—2个. */
export interface LevelTarget extends z.infer<typeof levelTargetSchema> {}

export const incrementTargetSchema = z.strictObject({
  ...incrementStatementSchema.shape,
  ...measuredTargetShape,
});

/** A change to be brought about: 新增3家, 提高2个百分点. */
export interface IncrementTarget extends z.infer<typeof incrementTargetSchema> {}

export const cumulativeTargetSchema = z.strictObject({
  ...cumulativeStatementSchema.shape,
  ...measuredTargetShape,
});

/** A total over a window of years: 累计达到2亿元, 〔〕 figures. */
export interface CumulativeTarget extends z.infer<typeof cumulativeTargetSchema> {}

export const everyYearTargetSchema = z.strictObject({
  ...everyYearStatementSchema.shape,
  ...measuredTargetShape,
});

/** A figure for each year: 每年30家, 年结案率95%以上, 年均30家. */
export interface EveryYearTarget extends z.infer<typeof everyYearTargetSchema> {}

export const growthTargetSchema = z.strictObject({ ...growthStatementSchema.shape, ...measuredTargetShape });

/** A growth of a named series: 年均增长10%以上, 五年增长30%. */
export interface GrowthTarget extends z.infer<typeof growthTargetSchema> {}

export const multipleTargetSchema = z.strictObject({
  ...multipleStatementSchema.shape,
  ...measuredTargetShape,
});

/** A multiple of a reference: 翻一番, 增长1.5倍, 法定期限的一半. */
export interface MultipleTarget extends z.infer<typeof multipleTargetSchema> {}

export const coverageTargetSchema = z.strictObject({
  ...coverageStatementSchema.shape,
  ...measuredTargetShape,
});

/** A share to be covered: 全覆盖. The scope tells what. */
export interface CoverageTarget extends z.infer<typeof coverageTargetSchema> {}

export const maintainTargetSchema = z.strictObject({
  ...maintainStatementSchema.shape,
  ...measuredTargetShape,
});

/** A level to be held every year: 稳定在90%以上, 保持2020年水平. */
export interface MaintainTarget extends z.infer<typeof maintainTargetSchema> {}

export const relativeTargetSchema = z.strictObject({
  ...relativeStatementSchema.shape,
  ...measuredTargetShape,
});

/** A level measured against another series: 达到全市平均水平. */
export interface RelativeTarget extends z.infer<typeof relativeTargetSchema> {}

export const rankTargetSchema = z.strictObject({ ...rankStatementSchema.shape, ...measuredTargetShape });

/** A place among others: 前十, 首位, 前列, 进位. */
export interface RankTarget extends z.infer<typeof rankTargetSchema> {}

export const milestoneTargetSchema = z.strictObject({
  ...milestoneStatementSchema.shape,
  ...freeTargetShape,
});

/** Something to be built, set up or completed: 建成…. */
export interface MilestoneTarget extends z.infer<typeof milestoneTargetSchema> {}

export const structureTargetSchema = z.strictObject({
  ...structureStatementSchema.shape,
  ...freeTargetShape,
});

/** A whole of several parts: 1+1+N. */
export interface StructureTarget extends z.infer<typeof structureTargetSchema> {}

export const trendTargetSchema = z.strictObject({ ...trendStatementSchema.shape, ...measuredTargetShape });

/** A direction to be kept every year: 逐年增加, 创新高. */
export interface TrendTarget extends z.infer<typeof trendTargetSchema> {}

export const recurringTargetSchema = z.strictObject({
  ...recurringStatementSchema.shape,
  ...freeTargetShape,
});

/** Something done again and again: 定期发布…, 每年组织…. */
export interface RecurringTarget extends z.infer<typeof recurringTargetSchema> {}

export const qualitativeTargetSchema = z.strictObject({
  ...qualitativeStatementSchema.shape,
  ...freeTargetShape,
});

/** A goal in words only: 明显提升, 培育一批. */
export interface QualitativeTarget extends z.infer<typeof qualitativeTargetSchema> {}

export const unsetTargetSchema = z.strictObject({ ...unsetStatementSchema.shape, ...freeTargetShape });

/** A place for a target that holds none: 视情提出, —, N/A. */
export interface UnsetTarget extends z.infer<typeof unsetTargetSchema> {}

/** A commitment of a plan 目标: one union, told apart by `kind`. */
export type Target =
  | LevelTarget
  | IncrementTarget
  | CumulativeTarget
  | EveryYearTarget
  | GrowthTarget
  | MultipleTarget
  | CoverageTarget
  | MaintainTarget
  | RelativeTarget
  | RankTarget
  | MilestoneTarget
  | StructureTarget
  | TrendTarget
  | RecurringTarget
  | QualitativeTarget
  | UnsetTarget;

/** The kinds of target. */
export type TargetKind = Target['kind'];

// Typed by its members, as `statementSchema` is.
export const targetSchema: z.ZodType<Target, Target> = z.discriminatedUnion('kind', [
  levelTargetSchema,
  incrementTargetSchema,
  cumulativeTargetSchema,
  everyYearTargetSchema,
  growthTargetSchema,
  multipleTargetSchema,
  coverageTargetSchema,
  maintainTargetSchema,
  relativeTargetSchema,
  rankTargetSchema,
  milestoneTargetSchema,
  structureTargetSchema,
  trendTargetSchema,
  recurringTargetSchema,
  qualitativeTargetSchema,
  unsetTargetSchema,
]);
