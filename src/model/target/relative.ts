import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { figureSchema, idSchema, printedSchema, regionCodeSchema, yearSchema } from '../scalar.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const relativeReferenceSchema = z.strictObject({
  /** Series compared with, by id; `null` when it is none of the plan's (then `name` tells it). */
  indicatorId: idSchema.nullable(),
  /** Series compared with, as printed: 全市平均水平, GDP增速. */
  name: printedSchema,
  /** Region whose series it is; `null` for the plan's own. 全市 in a district's plan means the municipality. */
  regionCode: regionCodeSchema.nullable(),
  /** Which statistic of the series. */
  statistic: enumerationSchema('statistic'),
  /** Year of the reference; `null` for the same year as the observation. */
  year: yearSchema.nullable(),
});

/** The series a relative target looks to. */
export interface RelativeReference extends z.infer<typeof relativeReferenceSchema> {}

export const relativeStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('relative'),
  /** How the observed value must compare with the reference. */
  comparator: comparatorSchema,
  /** What it is compared with. */
  reference: relativeReferenceSchema,
  /** The reference is multiplied by this. Left out: 1. */
  factor: figureSchema.optional(),
  /** This is added to the reference, in `unit`. Left out: 0. */
  offset: figureSchema.optional(),
  /** `narrow` when only the gap to the reference must become smaller. */
  gap: z.literal('narrow').optional(),
});

/** A level measured against another series: 达到全市平均水平, 高于GDP增速. */
export interface RelativeStatement extends z.infer<typeof relativeStatementSchema> {}
