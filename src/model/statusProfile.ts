import * as z from 'zod';
import { textSchema } from './text.js';

const statusSchema = z.string().min(1).max(64);
const edgeSchema = z.number();

const bandsShape = {
  /** The bands, the highest edge first. */
  bands: z.array(z.strictObject({ status: statusSchema, from: edgeSchema, includesFrom: z.boolean() })),
  /** Status below the last band. */
  below: statusSchema,
};

const baseShape = {
  /** Address of the JSON Schema, for editors. */
  $schema: z.string().exactOptional(),
  /** Its name in results. */
  id: z.string().min(1).max(64),
  /** Its name for a reader. */
  name: textSchema,
  /** Where the words and the numbers come from. */
  source: textSchema,
  /** Address of the source. */
  sourceUrl: z.string().min(1).max(500).exactOptional(),
  /** Every status it can give, best first, `notAssessable` last. */
  statuses: z.array(z.strictObject({ status: statusSchema, label: textSchema })).min(1),
};

const scoredBandsSchema = z.strictObject({
  ...bandsShape,
  /** Pieces of the score, the highest first; the last without a lower end. */
  score: z.array(z.strictObject({ from: edgeSchema.nullable(), slope: z.number(), intercept: z.number() })),
});

const paceProfileSchema = z.strictObject({
  ...baseShape,
  ...bandsShape,
  method: z.literal('pace'),
  whenMet: statusSchema,
  whenNotMet: statusSchema,
  whenMetEarly: statusSchema,
  bestWhenUnmet: statusSchema,
});

const growthProfileSchema = z.strictObject({
  ...baseShape,
  method: z.literal('growthRatio'),
  withTarget: scoredBandsSchema,
  withoutTarget: scoredBandsSchema,
  scoreRange: z.strictObject({ min: z.number(), max: z.number() }),
  whenMet: z.strictObject({ status: statusSchema, score: z.number() }).nullable(),
  zeroReplacedBy: z.number().nullable(),
  acceptsNegative: z.boolean(),
  limitShrink: z.strictObject({ exponent: z.number(), scoreAtLimit: z.number() }).nullable(),
  rollUp: z.strictObject({ ...bandsShape, whenAllMet: statusSchema.nullable() }),
});

const projectedShareProfileSchema = z.strictObject({
  ...baseShape,
  ...bandsShape,
  method: z.literal('projectedShare'),
  projection: z.enum(['geometric', 'linear']),
  whenMet: statusSchema,
});

const byFactsSchema = z.strictObject({
  both: statusSchema,
  firstAlone: statusSchema,
  secondAlone: statusSchema,
  neither: statusSchema,
});

const shortfallShareProfileSchema = z.strictObject({
  ...baseShape,
  method: z.literal('shortfallShare'),
  changes: z.int().min(1),
  fewestChanges: z.int().min(1),
  bands: z.array(z.strictObject({ status: statusSchema, upTo: edgeSchema, includesUpTo: z.boolean() })),
  beyond: statusSchema,
  wrongDirection: statusSchema,
  /** For what is kept every year, and what is met or due: met now, then not led away from it. */
  everyYear: byFactsSchema.exactOptional(),
  /** Without a target: the mean change goes the desired way, then the last change does. */
  directionOnly: byFactsSchema.exactOptional(),
});

/** A status profile in a file: the rule that turns figures into a status, for one target. */
export const statusProfileSchema = z.discriminatedUnion('method', [
  paceProfileSchema,
  growthProfileSchema,
  projectedShareProfileSchema,
  shortfallShareProfileSchema,
]);
