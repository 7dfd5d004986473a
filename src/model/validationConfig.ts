import * as z from 'zod';
import { idSchema, periodSchema, printedSchema, regionCodeSchema, unitSchema } from './scalar.js';

const severitySchema = z.enum(['error', 'warning', 'info']);

export const validationThresholdsSchema = z.strictObject({
  /** How far a typed-in completion rate may be from the computed one, 0.01 for one percentage point. Left out: 0.005. */
  completionTolerance: z.number().min(0).max(1).optional(),
  /** How near to 10, 100 or 10 000 times a jump must be to look like a slip: 2 takes 50 to 200 for 100. Left out: 2. */
  jumpTolerance: z.number().min(1).max(3).optional(),
  /** How many years before its base year a plan may have figures of. Left out: 15. */
  yearsBeforePlan: z.int().min(0).max(100).optional(),
});

/** Where some truths draw their lines. */
export interface ValidationThresholds extends z.infer<typeof validationThresholdsSchema> {}

export const seriesBreakSchema = z.strictObject({
  /** Indicator whose figures are not comparable across the break. */
  indicatorId: idSchema,
  /** First period of the new definition. */
  from: periodSchema,
  /** What changed, short: 统计口径由累计改为当年. */
  reason: z.string().min(1).max(200),
});

/** An announced break 口径调整 of a series: figures before and after it are not held against each other. */
export interface SeriesBreak extends z.infer<typeof seriesBreakSchema> {}

export const ownUnitSchema = z.strictObject({
  /** The unit as sheets write it. */
  name: unitSchema,
  /** The known unit it is measured in. */
  of: unitSchema,
  /** How many of those one of it is. */
  factor: z.number().positive().max(1e15),
});

/** A unit of one’s own, as so many of a known one. */
export interface OwnUnit extends z.infer<typeof ownUnitSchema> {}

export const validationConfigSchema = z.strictObject({
  /** Address of the JSON Schema, for editors. */
  $schema: z.string().optional(),
  /** What the file is for, for its readers. */
  title: printedSchema.optional(),
  /** Codes of findings that are not to be told. */
  off: z.array(z.string()).optional(),
  /** Severities that differ from the usual ones, by code. */
  severity: z.record(z.string(), severitySchema).optional(),
  /** Where some truths draw their lines. */
  thresholds: validationThresholdsSchema.optional(),
  /** Announced breaks of series. */
  breaks: z.array(seriesBreakSchema).optional(),
  /** Units of one’s own. */
  units: z.array(ownUnitSchema).optional(),
  /** Codes of all regions whose figures add up to those of the plan’s region. Left out: it is not known whether all are there. */
  subregions: z.array(regionCodeSchema).optional(),
});

/** How data is to be validated, as a file says it. */
export interface ValidationConfig extends z.infer<typeof validationConfigSchema> {}
