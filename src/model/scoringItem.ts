import * as z from 'zod';
import { enumerationSchema } from './enumeration.js';
import { figureSchema, idSchema, printedSchema, unitSchema } from './scalar.js';

const ratioShape = {
  /** Most that the ratio counts for: 1, or more where doing better earns more. */
  cap: z.number().positive().max(100),
  /** Least that it counts for. Left out: 0. */
  floor: figureSchema.optional(),
} as const;

export const scoreBandSchema = z.strictObject({
  /** Lower edge; `null` for none. It belongs to the band, unless `minExclusive`. */
  min: figureSchema.nullable(),
  /** Upper edge; `null` for none. It does not belong to the band, unless `maxInclusive`. */
  max: figureSchema.nullable(),
  /** True when the lower edge is outside. */
  minExclusive: z.boolean().optional(),
  /** True when the upper edge is inside. */
  maxInclusive: z.boolean().optional(),
  /** Points in this band. */
  points: figureSchema,
});

/** Values that earn the same points. */
export interface ScoreBand extends z.infer<typeof scoreBandSchema> {}

export const attainmentScoringSchema = z.strictObject({ method: z.literal('attainment'), ...ratioShape });

/** Weight times attainment 目标完成率. */
export interface AttainmentScoring extends z.infer<typeof attainmentScoringSchema> {}

export const progressScoringSchema = z.strictObject({ method: z.literal('progress'), ...ratioShape });

/** Weight times progress since the baseline 增量完成率. */
export interface ProgressScoring extends z.infer<typeof progressScoringSchema> {}

export const deductionScoringSchema = z.strictObject({
  method: z.literal('deduction'),
  /** What is missing is counted in steps of this size, in the item's unit. */
  step: z.number().positive(),
  /** Points lost for a step. */
  points: z.number().positive(),
  /** Whether a part of a step counts as a part, not at all, or as a whole one. */
  counting: enumerationSchema('stepCounting'),
  /** Least score. Left out: 0. */
  floor: figureSchema.optional(),
});

/** Weight less points for each step that is missing. */
export interface DeductionScoring extends z.infer<typeof deductionScoringSchema> {}

export const bandScoringSchema = z.strictObject({
  method: z.literal('bands'),
  /** Whether the bands are of the value, in the item's unit, or of its attainment, 1 for the goal. */
  of: enumerationSchema('bandSubject'),
  /** The bands; they must not overlap. */
  bands: z.array(scoreBandSchema).min(1),
});

/** Points by band. */
export interface BandScoring extends z.infer<typeof bandScoringSchema> {}

export const thresholdScoringSchema = z.strictObject({
  method: z.literal('threshold'),
  /** How the value must compare with the threshold. */
  comparator: enumerationSchema('comparator'),
  /** The threshold, in the item's unit. Left out: the goal. */
  value: figureSchema.optional(),
  /** Points for a value that misses it. */
  otherwise: figureSchema,
});

/** Full weight at a threshold, else points that are stated. */
export interface ThresholdScoring extends z.infer<typeof thresholdScoringSchema> {}

export const scoringMethodSchema = z.discriminatedUnion('method', [
  attainmentScoringSchema,
  progressScoringSchema,
  deductionScoringSchema,
  bandScoringSchema,
  thresholdScoringSchema,
]);

/** How a figure becomes points. */
export type ScoringMethod = z.infer<typeof scoringMethodSchema>;

export const scoringItemSchema = z.strictObject({
  /** Name of the item inside the rules. */
  id: idSchema,
  /** Indicator it scores. */
  indicatorId: idSchema,
  /** Which of its targets, where it has several. */
  targetId: idSchema.optional(),
  /** Name as a reader sees it. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** Unit of goal, baseline and edges; `null` for none. */
  unit: unitSchema.nullable(),
  /** Whether more or less is better. */
  direction: enumerationSchema('direction'),
  /** Binding or anticipatory; `null` when not stated. A missed binding item can veto grades. */
  attribute: enumerationSchema('attribute').nullable(),
  /** Full marks of the item. */
  weight: z.number().positive(),
  /** True when it is a bonus, on top of the full marks. */
  isBonus: z.boolean().optional(),
  /** Goal of every region that has none of its own. */
  goal: figureSchema.optional(),
  /** How a value must compare with the goal to meet it. Left out: at least where more is better, else at most. */
  comparator: enumerationSchema('comparator').optional(),
  /** How its figure becomes points. */
  scoring: scoringMethodSchema,
});

/** One line of a score sheet 考核指标. */
export interface ScoringItem extends z.infer<typeof scoringItemSchema> {}
