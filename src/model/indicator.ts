import * as z from 'zod';
import { baselineSchema } from './baseline.js';
import { citationSchema } from './citation.js';
import { enumerationSchema } from './enumeration.js';
import { inferredSchema } from './inferred.js';
import type { ValueOf } from './label.js';
import { figureSchema, idSchema, printedSchema, unitSchema } from './scalar.js';
import { textSchema } from './text.js';

/** Whether more or less is better 正向 / 逆向. */
export type Direction = ValueOf<'direction'>;

export const componentSchema = z.strictObject({
  /** Name of the component inside the indicator. */
  id: idSchema,
  /** Name as printed. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
});

/** One of the subjects that a name such as 知识产权司法案件、行政执法案件按期结案率 holds. */
export interface Component extends z.infer<typeof componentSchema> {}

export const componentsSchema = z.strictObject({
  /** How the parts make the whole: each must pass, pooled, union, sum; `unstated` when the text does not say. */
  combination: enumerationSchema('combination'),
  /** The parts, at least two. */
  parts: z.array(componentSchema).min(2),
});

/** The parts of an indicator whose name holds more than one subject, and how they combine. */
export interface Components extends z.infer<typeof componentsSchema> {}

export const naturalLimitsSchema = z.strictObject({
  /** The series cannot fall below this, in the indicator's unit. */
  min: figureSchema.optional(),
  /** The series cannot rise above this, in the indicator's unit. */
  max: figureSchema.optional(),
});

/** Values a series cannot pass by its nature: 0 and 100 for a percentage. */
export interface NaturalLimits extends z.infer<typeof naturalLimitsSchema> {}

export const indicatorSchema = z.strictObject({
  /** Name of the indicator inside the plan, such as `high-value-patents`. */
  id: idSchema,
  /** Name as printed. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** Other names of the same series, as sheets and prose write it. */
  aliases: z.array(printedSchema).optional(),
  /** Unit of its values; `null` when the text has none and none can be inferred. */
  unit: unitSchema.nullable(),
  /** What the figures are: a stock at a time, a flow of one year, a running total, a ratio, a score … */
  measure: enumerationSchema('measure'),
  /** Whether more or less is better; `null` only for an indicator without a numeric target. Never read off a verb. */
  direction: enumerationSchema('direction').nullable(),
  /** Side of IP work it belongs to; `null` when the text does not group it. */
  dimension: enumerationSchema('dimension').nullable(),
  /** 约束性 or 预期性; `null` when not stated. */
  attribute: enumerationSchema('attribute').nullable(),
  /** Category as printed (国家规划指标, 特色指标); `null` when there is none. */
  category: printedSchema.nullable(),
  /** Row number in the indicator table; `null` for an indicator that stands in prose only. */
  number: z.int().min(1).nullable(),
  /** Decimals its figures are published with. */
  decimals: z.int().min(0).max(12).optional(),
  /** Weight in an assessment, in any scale; only ratios between weights matter. */
  weight: z.number().positive().optional(),
  /** Natural limits of the series, where it has any. */
  limits: naturalLimitsSchema.optional(),
  /** Parts, when the name holds two subjects. */
  components: componentsSchema.optional(),
  /** Where it starts; `null` when the plan prints no baseline. */
  baseline: baselineSchema.nullable(),
  /** Organisations that lead it 牵头单位. */
  leadUnitIds: z.array(idSchema).optional(),
  /** Organisations that answer for it 责任单位. */
  responsibleUnitIds: z.array(idSchema).optional(),
  /** What it counts, in our own words. */
  description: textSchema.optional(),
  /** Where it is printed. */
  citations: z.array(citationSchema),
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** A measured series that a plan sets targets for 指标. */
export interface Indicator extends z.infer<typeof indicatorSchema> {}
