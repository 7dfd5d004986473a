import * as z from 'zod';
import { enumerationSchema } from './enumeration.js';
import { dateSchema, figureSchema, idSchema, printedSchema, regionCodeSchema } from './scalar.js';
import { schemaVersionSchema } from './schemaVersion.js';
import { scoringItemSchema } from './scoringItem.js';
import { textSchema } from './text.js';

const shareSchema = z.number().positive().max(1);
const decimalsSchema = z.int().min(0).max(6);

export const scoreGradeSchema = z.strictObject({
  /** Name of the grade inside the rules. */
  id: idSchema,
  /** 优秀, 良好 … */
  label: textSchema,
  /** Least total score for it; left out or `null`: any. */
  min: figureSchema.nullable().optional(),
  /** Share of the ranked regions of a class that this grade and the better ones take together. Left out: all. */
  upTo: shareSchema.optional(),
});

/** A grade, and what it takes. */
export interface ScoreGrade extends z.infer<typeof scoreGradeSchema> {}

export const gradingSchema = z.strictObject({
  /** The grades, best first. A region gets the first one whose conditions it meets. */
  grades: z.array(scoreGradeSchema).min(1),
  /** How the number of regions is rounded that a share comes to. Left out: down. */
  counting: enumerationSchema('shareCounting').optional(),
  /** How many of the best grades a missed binding item shuts 一票否决. Left out: none. */
  vetoedGrades: z.int().min(0).optional(),
});

/** How grades are given. */
export interface Grading extends z.infer<typeof gradingSchema> {}

export const scoredRegionSchema = z.strictObject({
  /** Region, GB/T 2260. */
  code: regionCodeSchema,
  /** Its name. */
  name: printedSchema,
  /** Its name in English. */
  englishName: z.string().min(1),
  /** Class it is ranked in; left out where there are no classes. */
  classId: idSchema.optional(),
  /** Its own goals by item, in the item's unit. An item without one here takes the goal of the item. */
  goals: z.record(idSchema, figureSchema).optional(),
  /** Its baselines by item, in the item's unit. */
  baselines: z.record(idSchema, figureSchema).optional(),
});

/** A region that is assessed. */
export interface ScoredRegion extends z.infer<typeof scoredRegionSchema> {}

export const scoringRulesSchema = z.strictObject({
  /** Address of the JSON Schema, for editors. */
  $schema: z.string().optional(),
  /** Format version of the file. */
  schemaVersion: schemaVersionSchema,
  /** Name of the rules. */
  id: idSchema,
  /** What they are. */
  title: textSchema,
  /** Plan whose indicators the items are of. */
  planId: idSchema,
  /** True when the rules are made up to show how the library works. Reports say so. */
  isIllustrative: z.boolean(),
  /** Day of the assessment: nothing that ends later is used. Left out: the caller says. */
  asOf: dateSchema.optional(),
  /** Full marks: what the weights of all items but bonuses add up to. */
  totalScore: z.number().positive(),
  /** What is scored. */
  items: z.array(scoringItemSchema).min(1),
  /** What becomes of an item without a score. A bonus without a figure adds nothing, whatever stands here. */
  missing: enumerationSchema('missingRule'),
  /** Most that all bonuses together may add. Left out: no limit. */
  bonusCap: figureSchema.min(0).optional(),
  /** Where scores are rounded, half up, and to how many decimals. Left out: nowhere. */
  rounding: z
    .strictObject({
      /** Of the score of each item. */
      items: decimalsSchema.optional(),
      /** Of the total. */
      total: decimalsSchema.optional(),
    })
    .optional(),
  /** Classes of regions, each ranked by itself; empty: all together. */
  classes: z.array(z.strictObject({ id: idSchema, name: textSchema })),
  /** Regions assessed. */
  regions: z.array(scoredRegionSchema),
  /** How grades are given; `null` for none. */
  grading: gradingSchema.nullable(),
});

/** How regions are scored, ranked and graded 考核计分规则. */
export interface ScoringRules extends z.infer<typeof scoringRulesSchema> {}
