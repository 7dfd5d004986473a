import * as z from 'zod';
import { figureDetail } from './figureDetail.js';
import { inferredSchema } from './inferred.js';
import { figureSchema, periodSchema, unitSchema } from './scalar.js';

export const baselineSchema = z.strictObject({
  /** Value in `unit`, or in the indicator's unit; `null` when the text has none. */
  value: figureSchema.nullable(),
  /** When it held; the end of this period counts. May differ from the plan's base year. */
  period: periodSchema,
  /** Unit of the value. Left out: the indicator's. */
  unit: unitSchema.optional(),
  ...figureDetail,
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** The value an indicator starts from 基期值. */
export interface Baseline extends z.infer<typeof baselineSchema> {}
